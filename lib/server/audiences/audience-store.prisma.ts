import "server-only";
import { type AudienceStore } from "./audience-store";
import { audienceDto, type AudienceDto, type NewAudience } from "@/lib/api/audiences";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
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

  create: (workspace, item, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, (tx) => tx.audience.createMany({ data: { workspaceId: workspace, ...columns(item), id: item.id, createdAt: at, updatedAt: at }, skipDuplicates: true })),

  replace: (workspace, item, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) =>
      tx.audience.updateMany({
        where: { workspaceId: workspace, id: item.id, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      }),
    ),

  remove: (workspace, id, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.audience.deleteMany({ where: { workspaceId: workspace, id, revision } })),
});

function columns({ name, description, condition, archived = false }: NewAudience | AudienceDto) {
  return { name, description, condition, archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, updatedAt, archived, ...row }: Audience): AudienceDto {
  return audienceDto.parse({ ...row, ...(archived ? { archived } : {}), updatedAt: updatedAt.toISOString() });
}
