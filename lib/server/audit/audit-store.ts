import "server-only";
import { type AuditEntryDto } from "@/lib/api/audit";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";

export type AuditStore = {
  /** Newest first; `before` is the `time~id` of the last entry that was seen. One that is malformed begins at the top. */
  page(workspace: WorkspaceId, page: { readonly before: string | null; readonly size: number }): Promise<readonly AuditEntryDto[]>;
};
