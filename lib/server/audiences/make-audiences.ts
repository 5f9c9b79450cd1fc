import "server-only";
import { type AudienceStore } from "./audience-store";
import { type AudienceChange, type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { audienceCircle } from "@/lib/core/conditions/audience-circle";
import { makeId, type AudienceId } from "@/lib/core/vocabulary/ids";
import { makeShelf, type WhereUsed } from "@/lib/server/library/make-shelf";
import { type World } from "@/lib/server/policy/world";

/** Audiences: list, open, create, change, remove, usedBy. */
export const makeAudiences = (ports: { readonly store: AudienceStore; readonly world: World; readonly usedBy: WhereUsed }) =>
  makeShelf<AudienceDto, NewAudience, NewAudience & { readonly id: AudienceId }, AudienceChange>({
    ...ports,
    word: "audience",
    part: "audiences",
    nameOf: ({ id }) => id,
    calledOf: ({ name }) => name,
    made: (draft) => ({ ...draft, id: makeId("audience", ports.world.random) }),
    changed: (audience, change) => ({ ...audience, ...change }),
    async clash(workspace, audience) {
      const circle = audienceCircle(audience, await ports.store.list(workspace));
      return circle === null ? null : { tag: "audience-circle", names: circle.map(({ name }) => name) };
    },
  });
