import "server-only";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type Transaction } from "@/lib/server/db/client";

/**
 * Whoever adds to a workspace does it one after the other, until the transaction ends. The row is written, not only locked:
 * a transaction that looked at the workspace before somebody else's turn fails, instead of adding to what it did not see.
 */
export async function takeTurn(tx: Transaction, workspace: WorkspaceId): Promise<void> {
  await tx.$executeRaw`UPDATE "Workspace" SET "name" = "name" WHERE "id" = ${workspace}`;
}
