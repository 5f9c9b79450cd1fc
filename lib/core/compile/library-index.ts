import { type Audience } from "@/lib/core/conditions/audience";
import { typesOf, type WorkspaceTypes } from "@/lib/core/contents/types-of-workspace";
import { type Library } from "@/lib/core/flow/campaign";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type Placement } from "@/lib/core/vocabulary/placement";

/** The library by key and id; maps, so that a key like `constructor` finds nothing it should not. */
export type LibraryIndex = {
  readonly attributes: ReadonlyMap<string, Attribute>;
  readonly audiences: ReadonlyMap<string, Audience>;
  readonly placements: ReadonlyMap<string, Placement>;
  readonly contentTypes: WorkspaceTypes;
  /** Archived ones too: they are known. None: no catalogue of events is kept. */
  readonly eventTypes: ReadonlyMap<string, EventType>;
};

export const indexOf = (library: Library): LibraryIndex => ({
  attributes: new Map(library.attributes.map((attribute) => [attribute.key, attribute])),
  audiences: new Map(library.audiences.map((audience) => [audience.id, audience])),
  placements: new Map(library.placements.map((placement) => [placement.key, placement])),
  contentTypes: typesOf(library.contentTypes),
  eventTypes: new Map((library.eventTypes ?? []).map((event) => [event.name, event])),
});
