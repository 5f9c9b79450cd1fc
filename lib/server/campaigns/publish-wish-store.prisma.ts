import "server-only";
import { type PublishWish, type PublishWishStore } from "./publish-wish-store";
import { parseId } from "@/lib/core/vocabulary/ids";
import { auditedChange } from "@/lib/server/audit/audited-change.prisma";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database } from "@/lib/server/db/client";
import { type PublishWish as Row } from "@/prisma/generated/client/client";

/** Wishes to publish in PostgreSQL: one row for a campaign that has an open one. A publish deletes it in its own transaction. */
export const publishWishStorePrisma = (db: Database): PublishWishStore => ({
  async list(workspaceId) {
    const rows = await db.publishWish.findMany({ where: { workspaceId, campaign: { archived: false } }, orderBy: [{ at: "asc" }, { campaignId: "asc" }] });
    return rows.map(wishOf);
  },

  async find(workspaceId, campaignId) {
    const row = await db.publishWish.findUnique({ where: { workspaceId_campaignId: { workspaceId, campaignId } } });
    return row === null ? null : wishOf(row);
  },

  put: (workspaceId, { campaign: campaignId, user: userId, name: userName, ...said }, audit) =>
    db.$transaction(async (tx) => {
      const mine = await tx.publishWish.updateMany({ where: { workspaceId, campaignId, userId }, data: { ...said, userName } });
      const added = mine.count === 1 ? mine : await tx.publishWish.createMany({ data: [{ workspaceId, campaignId, userId, userName, ...said }], skipDuplicates: true });
      if (added.count === 0) return "taken";
      await writeAudit(tx, workspaceId, audit);
      return "done";
    }),

  remove: (workspace, campaignId, audit) => auditedChange(db, { workspace, audit }, (tx) => tx.publishWish.deleteMany({ where: { workspaceId: workspace, campaignId } })),
});

function wishOf({ campaignId, environment, note, at, userId: user, userName: name }: Row): PublishWish {
  const campaign = parseId("campaign", campaignId);
  if (!campaign.ok) throw new Error(`a wish to publish names ${campaignId}, which is no campaign`);
  return { campaign: campaign.value, environment, note, at, user, name };
}
