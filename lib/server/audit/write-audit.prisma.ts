import "server-only";
import { type AuditEntry } from "./audit-entry";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type Prisma } from "@/prisma/generated/client/client";

/** Adds the entry in the transaction of the deed: both are there, or neither. */
export async function writeAudit(tx: Prisma.TransactionClient, workspace: WorkspaceId, entry: AuditEntry): Promise<void> {
  await tx.auditEntry.create({ data: { workspaceId: workspace, ...entry } });
}
