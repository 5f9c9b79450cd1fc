import "server-only";
import { z } from "zod";
import { type PictureStore } from "./picture-store";
import { type PictureDto } from "@/lib/api/pictures";
import { pictureAddress } from "@/lib/core/vocabulary/picture-address";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";
import { type Picture } from "@/prisma/generated/client/client";

const withSlug = { workspace: { select: { slug: true } } } as const;

/** Pictures in PostgreSQL: what is said of them, and beside it their bytes. */
export const pictureStorePrisma = (db: Database): PictureStore => ({
  async list(workspace) {
    const rows = await db.picture.findMany({ where: { workspaceId: workspace }, orderBy: [{ createdAt: "desc" }, { hash: "asc" }], include: withSlug });
    return rows.map(fromRow);
  },

  async find(workspace, hash) {
    const row = await db.picture.findUnique({ where: { workspaceId_hash: { workspaceId: workspace, hash } }, include: withSlug });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, { files, addedBy, ...picture }, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, async (tx) => {
      await tx.pictureFile.createMany({ data: files.map((file) => ({ workspaceId: workspace, ...file })), skipDuplicates: true });
      return tx.picture.createMany({ data: { workspaceId: workspace, ...picture, addedByName: addedBy, createdAt: at, updatedAt: at }, skipDuplicates: true });
    }),

  replace: (workspace, { hash, name, alt }, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.picture.updateMany({ where: { workspaceId: workspace, hash, revision }, data: { name, alt, revision: { increment: 1 }, updatedAt: at } })),

  remove: (workspace, hash, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, async (tx) => {
      const removed = await tx.picture.deleteMany({ where: { workspaceId: workspace, hash, revision } });
      await tx.$executeRaw`DELETE FROM "PictureFile" AS file WHERE "workspaceId" = ${workspace} AND NOT EXISTS (SELECT 1 FROM "Picture" AS picture WHERE picture."workspaceId" = file."workspaceId" AND file."hash" IN (picture."hash", picture."smallHash"))`;
      return removed;
    }),

  async takenBytes(workspace) {
    const { _sum } = await db.picture.aggregate({ where: { workspaceId: workspace }, _sum: { bytes: true } });
    return _sum.bytes ?? 0;
  },

  async releasedIn(workspace, hash) {
    const rows = await db.$queryRaw`SELECT "key" AS "environment", "name" FROM "Environment" AS place WHERE "workspaceId" = ${workspace} AND EXISTS (SELECT 1 FROM "Release" AS release WHERE release."workspaceId" = place."workspaceId" AND release."environmentId" = place."id" AND position(${hash} IN release."bundle") > 0) ORDER BY "position", "key"`;
    return z.array(z.object({ environment: z.string(), name: z.string() })).parse(rows);
  },
});

function fromRow({ hash, smallHash, name, alt, width, height, frames, bytes, addedByName, revision, createdAt, updatedAt, workspace: { slug } }: Picture & { readonly workspace: { readonly slug: string } }): PictureDto {
  return {
    hash,
    address: pictureAddress(slug, hash),
    smallAddress: pictureAddress(slug, smallHash),
    name,
    alt,
    width,
    height,
    frames,
    bytes,
    addedBy: addedByName,
    addedAt: createdAt.toISOString(),
    revision,
    updatedAt: updatedAt.toISOString(),
  };
}
