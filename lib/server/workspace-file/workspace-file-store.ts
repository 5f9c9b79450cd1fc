import "server-only";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { type Result } from "@/lib/std/result";

/** What a workspace shall be, worked out from what it is. */
export type Replacement = { readonly after: WorkspaceFile; readonly audit: AuditEntry };
export type Replace = (before: WorkspaceFile) => Promise<Result<Replacement, Failure>>;

export type WorkspaceFileStore = {
  read(workspace: WorkspaceId): Promise<WorkspaceFile>;
  /** Reads, asks, and writes what differs, in one transaction: all of it or nothing. `moved-on`: somebody saved meanwhile. */
  replace(workspace: WorkspaceId, replace: Replace, write: { readonly at: Date; readonly by: Pick<Actor, "user" | "name"> }): Promise<Result<null, Failure | { readonly tag: "moved-on" }>>;
};
