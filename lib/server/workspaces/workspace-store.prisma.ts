import "server-only";
import { type WorkspaceStore } from "./workspace-store";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";

/** What holds for a whole workspace, in PostgreSQL. */
export const workspaceStorePrisma = (db: Database): WorkspaceStore => ({
  async settings(workspace) {
    const row = await db.workspace.findUnique({ where: { id: workspace }, select: { zone: true } });
    return { zone: row?.zone ?? null };
  },
  change: (workspace, { zone }, audit) => auditedChange(db, { workspace, audit }, (tx) => tx.workspace.updateMany({ where: { id: workspace }, data: { zone } })),
});
