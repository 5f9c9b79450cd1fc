import "server-only";
import { type KeyStore } from "./key-store";
import { keyDto, keyKinds, type KeyDto, type KeyKind } from "@/lib/api/keys";
import { parseId } from "@/lib/core/vocabulary/ids";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database } from "@/lib/server/db/client";

/** Keys in PostgreSQL. */
export const keyStorePrisma = (db: Database): KeyStore => ({
  async list(workspace) {
    const rows = await db.apiKey.findMany({ where: { workspaceId: workspace, revokedAt: null }, orderBy: [{ createdAt: "desc" }, { id: "asc" }], include: { environment: true } });
    return rows.map(fromRow);
  },

  create: (workspace, { environment: key, by, at, ...record }, audit) =>
    db.$transaction(async (tx) => {
      const environment = await tx.environment.findUnique({ where: { workspaceId_key: { workspaceId: workspace, key } } });
      if (environment === null) return null;
      const row = await tx.apiKey.create({
        data: { workspaceId: workspace, ...record, environmentId: environment.id, createdById: by.user, createdByName: by.name, createdAt: at },
        include: { environment: true },
      });
      await writeAudit(tx, workspace, audit);
      return fromRow(row);
    }),

  revoke: (workspace, id, { at, audit }) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.apiKey.updateMany({ where: { workspaceId: workspace, id, revokedAt: null }, data: { revokedAt: at } })),

  async holderOf(secretHash) {
    const row = await db.apiKey.findUnique({ where: { secretHash }, include: { environment: true } });
    if (row === null || row.revokedAt !== null) return null;
    const workspace = parseId("workspace", row.workspaceId);
    if (!workspace.ok) throw new Error(`key ${row.id} belongs to no workspace`);
    return { workspace: workspace.value, environmentKey: row.environment.key, kind: kindOf(row.kind), keyId: row.id, secretHash: row.secretHash };
  },

  async touch(workspace, id, at) {
    await db.apiKey.updateMany({ where: { workspaceId: workspace, id }, data: { lastUsedAt: at } });
  },

  async keyring(workspace, environment) {
    const rows = await db.apiKey.findMany({ where: { workspaceId: workspace, revokedAt: null, environment: { key: environment } }, orderBy: { id: "asc" } });
    return rows.map(({ id, kind, secretHash }) => ({ id, kind: kindOf(kind), secretHash }));
  },
});

type Row = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly prefix: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
  readonly environment: { readonly key: string };
};

function fromRow({ id, kind, name, prefix, createdAt, lastUsedAt, environment }: Row): KeyDto {
  return keyDto.parse({ id, kind, name, prefix, environment: environment.key, createdAt: createdAt.toISOString(), lastUsedAt: lastUsedAt?.toISOString() ?? null });
}

function kindOf(raw: string): KeyKind {
  const kind = keyKinds.find((known) => known === raw);
  if (kind === undefined) throw new Error(`there is no kind of key ${raw}`);
  return kind;
}
