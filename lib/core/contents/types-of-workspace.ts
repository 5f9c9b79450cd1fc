import { type ContentType } from "./content-type";
import { builtInTypes } from "./content-types";
import { asContentType, type OwnContentType } from "./own-content-type";

/** Every content type of one workspace: those that come with Thenwise, then its own. */
export type WorkspaceTypes = {
  readonly all: readonly ContentType[];
  /** Undefined where neither this version nor the workspace has it. */
  readonly find: (id: string) => ContentType | undefined;
};

// Asked for on every card, of lists that are never changed in place.
const known = new WeakMap<readonly OwnContentType[], WorkspaceTypes>();

export function typesOf(own: readonly OwnContentType[] = none): WorkspaceTypes {
  const found = known.get(own) ?? indexed(own);
  known.set(own, found);
  return found;
}

const none: readonly OwnContentType[] = [];

function indexed(own: readonly OwnContentType[]): WorkspaceTypes {
  const all = [...builtInTypes, ...own.map(asContentType)];
  // A type that comes with Thenwise goes first, whatever a workspace calls its own.
  const byId = new Map(all.toReversed().map((type) => [type.id, type]));
  return { all, find: (id) => byId.get(id) };
}
