import "server-only";
import { z } from "zod";
import { type CampaignRecord, type CampaignStore } from "./campaign-store";
import { recentFlows, type RecentFlows } from "./recent-flows";
import { writeSave } from "./write-save.prisma";
import { patchSchema, saveCauses } from "@/lib/api/campaigns";
import { type SaveDto } from "@/lib/api/saves";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { parseId } from "@/lib/core/vocabulary/ids";
import { auditedAddition } from "@/lib/server/audit/audited-addition.prisma";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database } from "@/lib/server/db/client";
import { type Campaign, type CampaignSave } from "@/prisma/generated/client/client";

/** 105 MB in all where cards hold few words, with what is remembered beside each flow; more where texts are long. */
const mostCardsKept = 100_000;

/** Campaigns in PostgreSQL. A flow is read and opened once for each save, and then kept: lists read the rest of the row alone. */
export function campaignStorePrisma(db: Database): CampaignStore {
  const flows = recentFlows(mostCardsKept);
  return { ...reading(db, flows), ...writing(db) };
}

type Head = Omit<Campaign, "flow">;

function reading(db: Database, flows: RecentFlows): Pick<CampaignStore, "list" | "find" | "saves"> {
  const whole = (row: Campaign): CampaignRecord => {
    const flow = openedFlow(row);
    flows.keep(row, flow);
    return recordOf(row, flow);
  };
  const known = (head: Head): CampaignRecord | null => {
    const flow = flows.find(head);
    return flow === undefined ? null : recordOf(head, flow);
  };
  return {
    async list(workspace) {
      const heads = await db.campaign.findMany({ where: { workspaceId: workspace }, omit: { flow: true }, orderBy: [{ rank: "asc" }, { createdAt: "asc" }, { id: "asc" }] });
      const records = heads.map(known);
      const missing = heads.flatMap(({ id }, index) => (records[index] === null ? [id] : []));
      if (missing.length === 0) return records.flatMap((record) => record ?? []);
      // A row may have been saved or deleted since its head was read: it counts as it is now.
      const rows = await db.campaign.findMany({ where: { workspaceId: workspace, id: { in: missing } } });
      const read = new Map(rows.map((row) => [row.id, row]));
      return heads.flatMap(({ id }, index) => {
        const row = read.get(id);
        return records[index] ?? (row === undefined ? [] : whole(row));
      });
    },

    async find(workspace, id) {
      const where = { workspaceId_id: { workspaceId: workspace, id } };
      const head = await db.campaign.findUnique({ where, omit: { flow: true } });
      if (head === null) return null;
      const record = known(head);
      if (record !== null) return record;
      const row = await db.campaign.findUnique({ where });
      return row === null ? null : whole(row);
    },

    async saves(workspace, { id, upTo, most }) {
      const rows = await db.campaignSave.findMany({ where: { workspaceId: workspace, campaignId: id, revision: { lte: upTo } }, orderBy: { revision: "desc" }, take: most });
      return rows.map(saveFrom);
    },
  };
}

const writing = (db: Database): Omit<CampaignStore, "list" | "find" | "saves"> => ({
  create: (workspace, { id, name, flow }, { at, by, audit }) =>
    auditedAddition(db, { workspace, part: "campaigns", audit }, async (tx) => {
      const last = await tx.campaign.aggregate({ where: { workspaceId: workspace }, _max: { rank: true } });
      const rank = (last._max.rank ?? -1) + 1;
      return tx.campaign.createMany({ data: { workspaceId: workspace, id, name, flow, rank, createdAt: at, updatedAt: at, updatedById: by.user, updatedByName: by.name, ownerId: by.user, ownerName: by.name } });
    }),

  edit: (workspace, { id, revision, edit: { drawn, cause = null, ...said } }, { at, by, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.campaign.updateMany({
        where: { workspaceId: workspace, id, revision },
        data: { ...said, ...(drawn === undefined ? {} : { flow: drawn.flow }), revision: { increment: 1 }, updatedAt: at, updatedById: by.user, updatedByName: by.name },
      });
      if (count === 0) return false;
      await writeSave(tx, { workspaceId: workspace, campaignId: id, revision: revision + 1, at, userId: by.user, userName: by.name, cause, ...said, patch: drawn?.patch ?? [] });
      await writeAudit(tx, workspace, audit);
      return true;
    }),

  remove: (workspace, { id, revision }, audit) =>
    auditedChange(db, { workspace, audit }, (tx) => tx.campaign.deleteMany({ where: { workspaceId: workspace, id, revision } })),

  order: (workspace, order, audit) =>
    db.$transaction(async (tx) => {
      // In the order of ids, so that two people who reorder at once wait for each other instead of deadlocking.
      const ranks = order.map((id, rank) => ({ id, rank })).sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const { id, rank } of ranks) await tx.campaign.updateMany({ where: { workspaceId: workspace, id }, data: { rank } });
      await writeAudit(tx, workspace, audit);
    }),
});

function saveFrom({ revision, first, since, at, userId, userName, cause, releases, name, archived, patch }: CampaignSave): SaveDto {
  const published = releases.map((release) => ({ environment: release.split("/")[0] ?? "", number: Number(release.split("/")[1]) }));
  const by = userName === "" ? null : userName;
  return { revision, first, since: since.toISOString(), at: at.toISOString(), by, person: userId, cause: z.enum(saveCauses).nullable().parse(cause), releases: published, name, archived, patch: patchSchema.parse(patch) };
}

function openedFlow({ id, flow }: Campaign): Flow {
  const opened = openFlow(flow);
  if (!opened.ok) throw new Error(`the stored flow of ${id} does not open: ${JSON.stringify(opened.error.problems.slice(0, 3))}`);
  return opened.value;
}

function recordOf({ id, name, rank, archived, pausedIn, revision, updatedAt, updatedByName, ownerName }: Head, flow: Flow): CampaignRecord {
  const parsedId = parseId("campaign", id);
  if (!parsedId.ok) throw new Error(`campaign ${id} has an id that is none`);
  return {
    id: parsedId.value,
    name,
    rank,
    archived,
    pausedIn,
    revision,
    flow,
    updatedAt: updatedAt.toISOString(),
    updatedBy: updatedByName === "" ? null : updatedByName,
    owner: ownerName === "" ? null : ownerName,
  };
}
