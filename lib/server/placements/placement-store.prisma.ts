import "server-only";
import { type PlacementStore } from "./placement-store";
import { placementDto, type PlacementDto, type NewPlacement } from "@/lib/api/placements";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";
import { Prisma, type Placement } from "@/prisma/generated/client/client";

/** Placements in PostgreSQL. */
export const placementStorePrisma = (db: Database): PlacementStore => ({
  async list(workspace) {
    const rows = await db.placement.findMany({ where: { workspaceId: workspace }, orderBy: [{ createdAt: "asc" }, { key: "asc" }] });
    return rows.map(fromRow);
  },

  async find(workspace, key) {
    const row = await db.placement.findUnique({ where: { workspaceId_key: { workspaceId: workspace, key } } });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, item, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, (tx) => tx.placement.createMany({ data: { workspaceId: workspace, ...columns(item), key: item.key, createdAt: at, updatedAt: at }, skipDuplicates: true })),

  replace: (workspace, item, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) =>
      tx.placement.updateMany({
        where: { workspaceId: workspace, key: item.key, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      }),
    ),

  remove: (workspace, key, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.placement.deleteMany({ where: { workspaceId: workspace, key, revision } })),
});

function columns({ name, description, channel, contentType, baseline, languages = [], archived = false }: NewPlacement | PlacementDto) {
  return { name, description, channel, contentType, baseline: baseline ?? Prisma.DbNull, languages: [...languages], archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, updatedAt, languages, archived, ...row }: Placement): PlacementDto {
  return placementDto.parse({ ...row, ...(languages.length === 0 ? {} : { languages }), ...(archived ? { archived } : {}), updatedAt: updatedAt.toISOString() });
}
