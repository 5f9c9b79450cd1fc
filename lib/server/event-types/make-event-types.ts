import "server-only";
import { type EventTypeStore } from "./event-type-store";
import { type EventTypeChange, type EventTypeDto, type NewEventType } from "@/lib/api/event-types";
import { makeShelf, type WhereUsed } from "@/lib/server/library/make-shelf";
import { type World } from "@/lib/server/policy/world";

/** The catalogue of events: list, open, create, change, remove, usedBy. */
export const makeEventTypes = (ports: { readonly store: EventTypeStore; readonly world: World; readonly usedBy: WhereUsed }) =>
  makeShelf<EventTypeDto, NewEventType, NewEventType, EventTypeChange>({
    ...ports,
    word: "event-type",
    part: "eventTypes",
    nameOf: ({ name }) => name,
    calledOf: ({ label }) => label,
    made: (draft) => draft,
    changed: (type, change) => ({ ...type, ...change }),
  });
