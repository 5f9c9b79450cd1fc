import "server-only";
import { type WorkspaceSettingsDto } from "@/lib/api/workspace";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";

export type WorkspaceStore = {
  settings(workspace: WorkspaceId): Promise<WorkspaceSettingsDto>;
  /** False: there is no such workspace. */
  change(workspace: WorkspaceId, change: { readonly zone: string }, audit: AuditEntry): Promise<boolean>;
};
