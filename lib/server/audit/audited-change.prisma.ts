import "server-only";
import { type AuditEntry } from "./audit-entry";
import { writeAudit } from "./write-audit.prisma";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type Database, type Transaction } from "@/lib/server/db/client";

type Deed = { readonly workspace: WorkspaceId; readonly audit: AuditEntry };

/** Changes one row and writes down who did it, in one transaction. False: there was no such row (any more) to change, and nothing is written. */
export function auditedChange(db: Database, { workspace, audit }: Deed, change: (tx: Transaction) => Promise<{ readonly count: number }>): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const { count } = await change(tx);
    if (count === 1) await writeAudit(tx, workspace, audit);
    return count === 1;
  });
}
