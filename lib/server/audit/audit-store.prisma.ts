import "server-only";
import { type AuditStore } from "./audit-store";
import { auditPageDto } from "@/lib/api/audit";
import { type Database } from "@/lib/server/db/client";

/** The audit log in PostgreSQL; entries are written by `write-audit.prisma`, in the transaction of the deed. */
export const auditStorePrisma = (db: Database): AuditStore => ({
  async page(workspace, { before, size }) {
    const rows = await db.auditEntry.findMany({
      where: { workspaceId: workspace, ...after(before) },
      orderBy: [{ at: "desc" }, { id: "desc" }],
      take: size,
    });
    const data = rows.map(({ id, at, actorName, action, subject, facts }) => ({ id, at: at.toISOString(), actor: actorName, action, subject, facts }));
    return auditPageDto.parse({ data, nextCursor: null }).data;
  },
});

function after(cursor: string | null) {
  const [time = "", id = ""] = cursor?.split("~") ?? [];
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? {} : { OR: [{ at: { lt: at } }, { at, id: { lt: id } }] };
}
