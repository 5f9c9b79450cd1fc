import "server-only";
import { type ContentTypeStore } from "./content-type-store";
import { type ContentTypeDto, type NewContentType } from "@/lib/api/content-types";
import { ownTypeSettings } from "@/lib/core/contents/own-type-schema";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { type Database } from "@/lib/server/db/client";
import { type ContentTypeSetting } from "@/prisma/generated/client/client";

/** A workspace's own content types in PostgreSQL: what is kept of a type, under its name. */
export const contentTypeStorePrisma = (db: Database): ContentTypeStore => ({
  async list(workspace) {
    const rows = await db.contentTypeSetting.findMany({ where: { workspaceId: workspace }, orderBy: [{ contentType: "asc" }] });
    return rows.flatMap((row) => fromRow(row) ?? []);
  },

  async find(workspace, id) {
    const row = await db.contentTypeSetting.findUnique({ where: { workspaceId_contentType: { workspaceId: workspace, contentType: id } } });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, item, { at, part, audit }) =>
    auditedAddition(db, { workspace, part, audit }, (tx) =>
      tx.contentTypeSetting.createMany({ data: { workspaceId: workspace, contentType: item.id, settings: settingsOf(item), updatedAt: at }, skipDuplicates: true }),
    ),

  replace: (workspace, item, { revision, at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) =>
      tx.contentTypeSetting.updateMany({
        where: { workspaceId: workspace, contentType: item.id, revision },
        data: { settings: settingsOf(item), revision: { increment: 1 }, updatedAt: at },
      }),
    ),

  remove: (workspace, id, { revision, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.contentTypeSetting.deleteMany({ where: { workspaceId: workspace, contentType: id, revision } })),
});

// A field's lists are copied: what the database's types take may be changed in place.
function settingsOf({ label, description, drawnAs, fields, archived }: NewContentType) {
  const plain = fields.map(({ choices, when, ...field }) => ({
    ...field,
    ...(choices === undefined ? {} : { choices: choices.map((choice) => ({ ...choice })) }),
    ...(when === undefined ? {} : { when: when.map(({ field: other, is }) => ({ field: other, is: [...is] })) }),
  }));
  return { label, description, drawnAs, fields: plain, archived };
}

/** Null: what is kept under this name is no type of the workspace's own. */
function fromRow({ contentType, settings, revision, updatedAt }: ContentTypeSetting): ContentTypeDto | null {
  const read = ownTypeSettings.safeParse(settings);
  return read.success ? { id: contentType, ...read.data, revision, updatedAt: updatedAt.toISOString() } : null;
}
