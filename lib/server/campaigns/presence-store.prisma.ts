import "server-only";
import { type PresenceStore } from "./presence-store";
import { parseId } from "@/lib/core/vocabulary/ids";
import { type Database } from "@/lib/server/db/client";

/** Longer than anybody is shown; then the row only takes room. */
const forgetMs = 10 * 60_000;

/** Presence in PostgreSQL: a row for each open tab, with when it was last seen. */
export const presenceStorePrisma = (db: Database): PresenceStore => ({
  async seen(workspaceId, campaignId, { user: userId, name: userName, tab, at: seenAt }) {
    const campaign = await db.campaign.findUnique({ where: { workspaceId_id: { workspaceId, id: campaignId } }, select: { revision: true, archived: true } });
    if (campaign === null) return null;
    const here = { workspaceId, campaignId, userId, tab };
    await db.campaignPresence.upsert({ where: { workspaceId_campaignId_userId_tab: here }, create: { ...here, userName, seenAt }, update: { userName, seenAt } });
    await db.campaignPresence.deleteMany({ where: { workspaceId, seenAt: { lt: new Date(seenAt.getTime() - forgetMs) } } });
    return campaign;
  },

  async since(workspaceId, campaignId, moment) {
    const rows = await db.campaignPresence.findMany({ where: { workspaceId, campaignId, seenAt: { gte: moment } }, distinct: ["userId"], orderBy: [{ userName: "asc" }, { userId: "asc" }] });
    return rows.flatMap(({ userId, userName }) => {
      const user = parseId("user", userId);
      return user.ok ? [{ user: user.value, name: userName }] : [];
    });
  },
});
