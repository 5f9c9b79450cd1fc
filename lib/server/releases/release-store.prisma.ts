import "server-only";
import { z } from "zod";
import { type NewRelease, type Published, type ReleaseRecord, type ReleaseStore } from "./release-store";
import { releaseDto, releaseSource, type ReleaseDto, type ReleaseSource } from "@/lib/api/releases";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database, type Transaction } from "@/lib/server/db/client";
import { type Release } from "@/prisma/generated/client/client";

/** Enough for sixteen publishers who wait for one another; the work itself takes some milliseconds. */
const patience = { maxWait: 10_000, timeout: 10_000 } as const;

/** Environments and their releases in PostgreSQL. */
export const releaseStorePrisma = (db: Database): ReleaseStore => ({ ...reading(db), publish: (workspace, release) => db.$transaction((tx) => publish(tx, workspace, release), patience) });

const reading = (db: Database): Omit<ReleaseStore, "publish"> => ({
  async environments(workspace) {
    const rows = await db.environment.findMany({ where: { workspaceId: workspace }, orderBy: [{ position: "asc" }, { key: "asc" }] });
    return Promise.all(
      rows.map(async ({ id, key, name, liveNumber }) => {
        if (liveNumber === null) return { key, name, live: null };
        const where = { workspaceId_environmentId_number: { workspaceId: workspace, environmentId: id, number: liveNumber } };
        const live = await db.release.findUniqueOrThrow({ where, select: { number: true, hash: true, publishedAt: true, authorName: true, note: true } });
        const { authorName: author, publishedAt, ...rest } = live;
        return { key, name, live: { ...rest, author, publishedAt: publishedAt.toISOString() } };
      }),
    );
  },

  async liveNumber(workspace, environment) {
    const row = await db.environment.findUnique({ where: { workspaceId_key: { workspaceId: workspace, key: environment } }, select: { liveNumber: true } });
    return row?.liveNumber;
  },

  async list(workspace, environment) {
    const rows = await db.release.findMany({
      where: { workspaceId: workspace, environment: { key: environment } },
      orderBy: { number: "desc" },
      omit: { bundle: true },
      take: 1000,
    });
    return rows.map(dtoOf);
  },

  async find(workspace, environment, number) {
    const row = await db.release.findFirst({ where: { workspaceId: workspace, environment: { key: environment }, number } });
    return row === null ? null : recordOf(row);
  },

  async findByHash(workspace, environment, hash) {
    const row = await db.release.findFirst({ where: { workspaceId: workspace, environment: { key: environment }, hash }, orderBy: { number: "desc" } });
    return row === null ? null : recordOf(row);
  },

  async earlierAnswer(workspace, { scope, key }) {
    const row = await db.idempotencyRecord.findUnique({ where: { workspaceId_scope_key: { workspaceId: workspace, scope, key } } });
    return row === null ? null : { fingerprint: row.fingerprint, release: releaseDto.parse(row.answer) };
  },
});

async function publish(tx: Transaction, workspace: WorkspaceId, release: NewRelease): Promise<Published> {
  // The environment's row is the queue: whoever holds it publishes, so numbers are dense and the pointer never jumps back.
  const rows = await tx.$queryRaw`SELECT "id", "liveNumber" FROM "Environment" WHERE "workspaceId" = ${workspace} AND "key" = ${release.environment} FOR UPDATE`;
  const environment = z.array(z.object({ id: z.string(), liveNumber: z.number().nullable() })).parse(rows)[0];
  if (environment === undefined) return { tag: "not-found" };

  const refusal = await refusalOf(tx, workspace, { release, liveNumber: environment.liveNumber });
  if (refusal !== null) return refusal;

  const last = await tx.release.aggregate({ where: { workspaceId: workspace, environmentId: environment.id }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const row = await tx.release.create({
    data: {
      workspaceId: workspace,
      environmentId: environment.id,
      number,
      id: release.id,
      hash: release.hash,
      bundle: release.bundle,
      signature: release.sign(number),
      sources: [...release.sources],
      note: release.note,
      authorId: release.author.user,
      authorName: release.author.name,
      publishedAt: release.at,
      republishes: release.republishes,
    },
    omit: { bundle: true },
  });
  const answer = dtoOf(row);
  await tx.environment.updateMany({ where: { workspaceId: workspace, id: environment.id }, data: { liveNumber: number } });
  await notePaused(tx, workspace, release);
  await fulfilWishes(tx, workspace, release);
  await noteInHistories(tx, workspace, { ...release, number });
  await writeAudit(tx, workspace, release.audit(number));
  await tx.idempotencyRecord.create({ data: { workspaceId: workspace, ...release.idempotency, status: 201, answer: { ...answer, campaigns: [...answer.campaigns] }, createdAt: release.at } });
  return { tag: "published", release: answer };
}

async function notePaused(tx: Transaction, workspace: WorkspaceId, { environment, paused: all }: NewRelease): Promise<void> {
  const paused = all.flatMap((each) => (each.paused ? [each.id] : []));
  const ids = all.map(({ id }) => id);
  await tx.$executeRaw`
    UPDATE "Campaign" SET "pausedIn" = array_remove("pausedIn", ${environment}) || CASE WHEN "id" = ANY(${paused}) THEN ARRAY[${environment}] ELSE ARRAY[]::TEXT[] END
    WHERE "workspaceId" = ${workspace} AND "id" = ANY(${ids})`;
}

/** What went live as it was drawn stays a point that the campaign's history can go back to. */
async function noteInHistories(tx: Transaction, workspaceId: WorkspaceId, { environment, number, drafts }: Pick<NewRelease, "environment" | "drafts"> & { readonly number: number }): Promise<void> {
  for (const { id: campaignId, revision } of drafts) {
    await tx.campaignSave.updateMany({ where: { workspaceId, campaignId, revision }, data: { releases: { push: `${environment}/${number}` } } });
  }
}

/** Whoever asked for this has it. */
async function fulfilWishes(tx: Transaction, workspaceId: WorkspaceId, { environment, drafts }: Pick<NewRelease, "environment" | "drafts">): Promise<void> {
  await tx.publishWish.deleteMany({ where: { workspaceId, environment, campaignId: { in: drafts.map(({ id }) => id) } } });
}

/** Asked again under the lock: what was true when the bundle was compiled must still be. */
async function refusalOf(tx: Transaction, workspace: WorkspaceId, { release, liveNumber }: { readonly release: NewRelease; readonly liveNumber: number | null }): Promise<Published | null> {
  const { scope, key } = release.idempotency;
  const earlier = await tx.idempotencyRecord.findUnique({ where: { workspaceId_scope_key: { workspaceId: workspace, scope, key } } });
  if (earlier !== null) return { tag: "answered", earlier: { fingerprint: earlier.fingerprint, release: releaseDto.parse(earlier.answer) } };
  if (liveNumber !== release.live) return { tag: "live-moved-on", live: liveNumber };
  const ids = release.paused.map(({ id }) => id);
  // In the order of ids, as all who lock several campaigns do.
  await tx.$queryRaw`SELECT 1 FROM "Campaign" WHERE "workspaceId" = ${workspace} AND "id" = ANY(${ids}) ORDER BY "id" FOR UPDATE`;
  const saved = await tx.campaign.findMany({ where: { workspaceId: workspace, id: { in: ids } }, select: { id: true, revision: true } });
  const revisions = new Map(saved.map(({ id, revision }) => [id, revision]));
  const stale = release.drafts.find(({ id, revision }) => revisions.get(id) !== revision);
  return stale === undefined ? null : { tag: "stale-revision", campaign: { id: stale.id, revision: revisions.get(stale.id) ?? null } };
}

const sources = z.array(releaseSource);
const heads = z.array(z.object({ id: z.string(), name: z.string(), revision: z.number() }));

function dtoOf({ number, hash, note, authorName, publishedAt, republishes, sources: raw }: Omit<Release, "bundle">): ReleaseDto {
  const campaigns = heads.parse(raw);
  return releaseDto.parse({ number, hash, note, author: authorName, publishedAt: publishedAt.toISOString(), campaigns, republishes });
}

function recordOf(row: Release): ReleaseRecord {
  const opened: readonly ReleaseSource[] = sources.parse(row.sources);
  return { release: dtoOf(row), sources: opened, bundle: row.bundle, signature: row.signature };
}
