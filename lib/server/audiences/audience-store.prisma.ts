import "server-only";
import { type AudienceStore } from "./audience-store";
import { audienceDto, type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database } from "@/lib/server/db/client";
import { type Audience } from "@/prisma/generated/client/client";

/** Audiences in PostgreSQL. */
export const audienceStorePrisma = (db: Database): AudienceStore => ({
  async list(workspace) {
    const rows = await db.audience.findMany({ where: { workspaceId: workspace }, orderBy: [{ name: "asc" }, { id: "asc" }] });
    return rows.map(fromRow);
  },

  async find(workspace, id) {
    const row = await db.audience.findUnique({ where: { workspaceId_id: { workspaceId: workspace, id } } });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, item, { at, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.audience.createMany({ data: { workspaceId: workspace, ...columns(item), id: item.id, createdAt: at, updatedAt: at }, skipDuplicates: true });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),

  replace: (workspace, item, { revision, at, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.audience.updateMany({
        where: { workspaceId: workspace, id: item.id, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),

  remove: (workspace, id, { revision, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.audience.deleteMany({ where: { workspaceId: workspace, id, revision } });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),
});

function columns({ name, description, condition, archived = false }: NewAudience | AudienceDto) {
  return { name, description, condition, archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, updatedAt, archived, ...row }: Audience): AudienceDto {
  return audienceDto.parse({ ...row, ...(archived ? { archived } : {}), updatedAt: updatedAt.toISOString() });
}
