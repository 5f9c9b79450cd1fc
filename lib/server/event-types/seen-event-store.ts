import "server-only";
import { type SeenEventDto } from "@/lib/api/event-types";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type EventCount } from "@/lib/delivery/event-counter";

/** What decisions of an environment (by key) counted. */
export type SeenCounts = { readonly workspace: WorkspaceId; readonly environment: string; readonly counts: readonly EventCount[] };

/** Which events visitors' profiles brought to decisions, by name and day, and of nobody in particular. */
export type SeenEventStore = {
  /** By when they were last seen, the latest first; how many is of the last 30 days. */
  list(workspace: WorkspaceId, now: Date): Promise<readonly SeenEventDto[]>;
  /** Adds counts to their days. Names that the catalogue does not have are kept up to a bound; days long gone are let go. */
  add(counts: SeenCounts, now: Date): Promise<void>;
};

/** Names that the catalogue does not have, in a workspace: anybody with a page's key can send any. */
export const mostStrangeNames = 200;
/** Days of a name that are kept. */
export const seenDays = 400;
