import "server-only";
import { type Stored } from "@/lib/api/field";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";

/** A write that holds only for the state the caller saw. */
export type Swap = { readonly revision: number; readonly at: Date; readonly audit: AuditEntry };

/**
 * Where the five kinds of things of a library lie (attributes, placements, content types, personas, audiences): named, revised, listed whole.
 * There is no way to ask without saying whose.
 */
export type ShelfStore<Item extends Stored, New> = {
  list(workspace: WorkspaceId): Promise<readonly Item[]>;
  /** How many there are, archived ones too. */
  count(workspace: WorkspaceId): Promise<number>;
  find(workspace: WorkspaceId, name: string): Promise<Item | null>;
  /** False: the name is taken. */
  create(workspace: WorkspaceId, item: New, saved: { readonly at: Date; readonly audit: AuditEntry }): Promise<boolean>;
  /** Replaces the whole item. False: the revision has moved on, or it is gone. */
  replace(workspace: WorkspaceId, item: Item, swap: Swap): Promise<boolean>;
  remove(workspace: WorkspaceId, name: string, swap: Swap): Promise<boolean>;
};
