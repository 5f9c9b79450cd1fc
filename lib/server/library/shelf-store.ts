import "server-only";
import { type Stored } from "@/lib/api/field";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type CountedPart } from "@/lib/core/workspace/workspace-limits";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";
import { type Added } from "@/lib/server/policy/added";

/** A write that holds only for the state the caller saw. */
export type Swap = { readonly revision: number; readonly at: Date; readonly audit: AuditEntry };

/**
 * Where the five kinds of things of a library lie (attributes, placements, content types, personas, audiences): named, revised, listed whole.
 * There is no way to ask without saying whose.
 */
export type ShelfStore<Item extends Stored, New> = {
  list(workspace: WorkspaceId): Promise<readonly Item[]>;
  find(workspace: WorkspaceId, name: string): Promise<Item | null>;
  create(workspace: WorkspaceId, item: New, saved: { readonly at: Date; readonly part: CountedPart; readonly audit: AuditEntry }): Promise<Added>;
  /** Replaces the whole item. False: the revision has moved on, or it is gone. */
  replace(workspace: WorkspaceId, item: Item, swap: Swap): Promise<boolean>;
  remove(workspace: WorkspaceId, name: string, swap: Swap): Promise<boolean>;
};
