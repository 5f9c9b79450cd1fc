import "server-only";
import { type PlacementStore } from "./placement-store";
import { placementDto, type PlacementDto, type NewPlacement } from "@/lib/api/placements";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
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

  create: (workspace, item, { at, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.placement.createMany({ data: { workspaceId: workspace, ...columns(item), key: item.key, createdAt: at, updatedAt: at }, skipDuplicates: true });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),

  replace: (workspace, item, { revision, at, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.placement.updateMany({
        where: { workspaceId: workspace, key: item.key, revision },
        data: { ...columns(item), revision: { increment: 1 }, updatedAt: at },
      });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),

  remove: (workspace, key, { revision, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.placement.deleteMany({ where: { workspaceId: workspace, key, revision } });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),
});

function columns({ name, description, channel, contentType, baseline, languages = [], archived = false }: NewPlacement | PlacementDto) {
  return { name, description, channel, contentType, baseline: baseline ?? Prisma.DbNull, languages: [...languages], archived };
}

function fromRow({ workspaceId: _workspace, createdAt: _createdAt, updatedAt, languages, archived, ...row }: Placement): PlacementDto {
  return placementDto.parse({ ...row, ...(languages.length === 0 ? {} : { languages }), ...(archived ? { archived } : {}), updatedAt: updatedAt.toISOString() });
}
