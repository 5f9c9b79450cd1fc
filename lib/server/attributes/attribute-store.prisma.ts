import "server-only";
import { type AttributeStore } from "./attribute-store";
import { attributeDto, type AttributeDto, type NewAttribute } from "@/lib/api/attributes";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";
import { type Attribute } from "@/prisma/generated/client/client";

/** The catalogue in PostgreSQL. */
export const attributeStorePrisma = (db: Database): AttributeStore => ({
  async list(workspace) {
    const rows = await db.attribute.findMany({ where: { workspaceId: workspace }, orderBy: [{ category: "asc" }, { label: "asc" }, { key: "asc" }] });
    return rows.map(fromRow);
  },

  async find(workspace, key) {
    const row = await db.attribute.findUnique({ where: { workspaceId_key: { workspaceId: workspace, key } } });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, item, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, (tx) => tx.attribute.createMany({ data: { workspaceId: workspace, ...columns(item), key: item.key, createdAt: at, updatedAt: at }, skipDuplicates: true })),

  replace: (workspace, item, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) =>
      tx.attribute.updateMany({
        where: { workspaceId: workspace, key: item.key, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      }),
    ),

  remove: (workspace, key, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.attribute.deleteMany({ where: { workspaceId: workspace, key, revision } })),
});

function columns({ type, purpose, label, description, category, suggestions, unit, source, inSeconds = false, archived = false }: NewAttribute | AttributeDto) {
  return { type, purpose, label, description, category, suggestions: [...suggestions], unit, source, inSeconds, archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, updatedAt, inSeconds, archived, ...row }: Attribute): AttributeDto {
  return attributeDto.parse({ ...row, ...(inSeconds ? { inSeconds } : {}), ...(archived ? { archived } : {}), updatedAt: updatedAt.toISOString() });
}
