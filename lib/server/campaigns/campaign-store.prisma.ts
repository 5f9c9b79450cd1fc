import "server-only";
import { type CampaignRecord, type CampaignStore, type SaveRecord } from "./campaign-store";
import { writeSave } from "./write-save.prisma";
import { patchSchema } from "@/lib/api/campaigns";
import { openFlow } from "@/lib/core/flow/open-flow";
import { parseId } from "@/lib/core/vocabulary/ids";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database } from "@/lib/server/db/client";
import { type Campaign, type CampaignSave } from "@/prisma/generated/client/client";

/** Campaigns in PostgreSQL. */
export const campaignStorePrisma = (db: Database): CampaignStore => ({
  async list(workspace) {
    const rows = await db.campaign.findMany({ where: { workspaceId: workspace }, orderBy: [{ rank: "asc" }, { createdAt: "asc" }, { id: "asc" }] });
    return rows.map(fromRow);
  },

  async find(workspace, id) {
    const row = await db.campaign.findUnique({ where: { workspaceId_id: { workspaceId: workspace, id } } });
    return row === null ? null : fromRow(row);
  },

  create: (workspace, { id, name, flow }, { at, by, audit }) =>
    db.$transaction(async (tx) => {
      const last = await tx.campaign.aggregate({ where: { workspaceId: workspace }, _max: { rank: true } });
      const rank = (last._max.rank ?? -1) + 1;
      await tx.campaign.create({ data: { workspaceId: workspace, id, name, flow, rank, createdAt: at, updatedAt: at, updatedById: by.user, updatedByName: by.name, ownerId: by.user, ownerName: by.name } });
      await writeAudit(tx, workspace, audit);
    }),

  edit: (workspace, { id, revision, edit: { drawn, ...said } }, { at, by, audit }) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.campaign.updateMany({
        where: { workspaceId: workspace, id, revision },
        data: { ...said, ...(drawn === undefined ? {} : { flow: drawn.flow }), revision: { increment: 1 }, updatedAt: at, updatedById: by.user, updatedByName: by.name },
      });
      if (count === 0) return false;
      await writeSave(tx, { workspaceId: workspace, campaignId: id, revision: revision + 1, at, userId: by.user, userName: by.name, ...said, patch: drawn?.patch ?? [] });
      await writeAudit(tx, workspace, audit);
      return true;
    }),

  async saves(workspace, { id, upTo, most }) {
    const rows = await db.campaignSave.findMany({ where: { workspaceId: workspace, campaignId: id, revision: { lte: upTo } }, orderBy: { revision: "desc" }, take: most });
    return rows.map(saveFrom);
  },

  remove: (workspace, { id, revision }, audit) =>
    db.$transaction(async (tx) => {
      const { count } = await tx.campaign.deleteMany({ where: { workspaceId: workspace, id, revision } });
      if (count === 1) await writeAudit(tx, workspace, audit);
      return count === 1;
    }),

  order: (workspace, order, audit) =>
    db.$transaction(async (tx) => {
      // In the order of ids, so that two people who reorder at once wait for each other instead of deadlocking.
      const ranks = order.map((id, rank) => ({ id, rank })).sort((a, b) => (a.id < b.id ? -1 : 1));
      for (const { id, rank } of ranks) await tx.campaign.updateMany({ where: { workspaceId: workspace, id }, data: { rank } });
      await writeAudit(tx, workspace, audit);
    }),
});

function saveFrom({ revision, at, userName, name, archived, patch }: CampaignSave): SaveRecord {
  return { revision, at: at.toISOString(), by: userName === "" ? null : userName, name, archived, patch: patchSchema.parse(patch) };
}

function fromRow({ id, name, rank, archived, paused, revision, flow, updatedAt, updatedByName, ownerName }: Campaign): CampaignRecord {
  const [parsedId, opened] = [parseId("campaign", id), openFlow(flow)];
  if (!parsedId.ok) throw new Error(`campaign ${id} has an id that is none`);
  if (!opened.ok) throw new Error(`the stored flow of ${id} does not open: ${JSON.stringify(opened.error.problems.slice(0, 3))}`);
  return {
    id: parsedId.value,
    name,
    rank,
    archived,
    paused,
    revision,
    flow: opened.value,
    updatedAt: updatedAt.toISOString(),
    updatedBy: updatedByName === "" ? null : updatedByName,
    owner: ownerName === "" ? null : ownerName,
  };
}
