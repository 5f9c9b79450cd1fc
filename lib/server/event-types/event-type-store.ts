import "server-only";
import { type EventTypeDto, type NewEventType } from "@/lib/api/event-types";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type EventTypeStore = ShelfStore<EventTypeDto, NewEventType>;
