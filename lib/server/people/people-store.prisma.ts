import "server-only";
import { z } from "zod";
import { type MemberChange, type PeopleStore } from "./people-store";
import { idText } from "@/lib/api/field";
import { roles, type Role } from "@/lib/api/roles";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database, type Transaction } from "@/lib/server/db/client";

const member = z.object({ role: z.enum(roles), user: z.object({ id: idText("user"), name: z.string(), email: z.string() }) });

/** More are not looked through to say whom one can ask. */
const mostActive = 500;

/** The members of a workspace in PostgreSQL. */
export const peopleStorePrisma = (db: Database): PeopleStore => ({
  async list(workspace) {
    const rows = await db.membership.findMany({ where: { workspaceId: workspace }, include: { user: true }, orderBy: [{ createdAt: "asc" }, { userId: "asc" }] });
    return rows.map((row) => {
      const { role, user } = member.parse(row);
      return { user: user.id, name: user.name, email: user.email, role };
    });
  },

  async active(workspace) {
    const rows = await db.membership.findMany({ where: { workspaceId: workspace, user: { disabled: false } }, select: { role: true, user: { select: { name: true } } }, orderBy: [{ createdAt: "asc" }, { userId: "asc" }], take: mostActive });
    return rows.map(({ role, user: { name } }) => ({ role: member.shape.role.parse(role), name }));
  },

  invite: (workspace, { hash, email, role, at, expiresAt }, audit) =>
    db.$transaction(async (tx) => {
      // A newer invitation replaces an older one, so that a link sent to the wrong hands can be made worthless.
      await tx.loginToken.updateMany({ where: { workspaceId: workspace, email, purpose: "invitation", usedAt: null }, data: { usedAt: at } });
      await tx.loginToken.create({ data: { hash, purpose: "invitation", email, workspaceId: workspace, role, createdAt: at, expiresAt } });
      await writeAudit(tx, workspace, audit);
    }),

  changeRole: (workspace, { user, role }, audit) =>
    db.$transaction(async (tx) => {
      const may = await mayChange(tx, workspace, { user, role });
      if (may !== "done") return may;
      await tx.membership.updateMany({ where: { workspaceId: workspace, userId: user }, data: { role } });
      await writeAudit(tx, workspace, audit);
      return "done";
    }),

  remove: (workspace, { user, at }, audit) =>
    db.$transaction(async (tx) => {
      const may = await mayChange(tx, workspace, { user, role: null });
      if (may !== "done") return may;
      await tx.membership.deleteMany({ where: { workspaceId: workspace, userId: user } });
      await tx.session.updateMany({ where: { userId: user, revokedAt: null }, data: { revokedAt: at } });
      await writeAudit(tx, workspace, audit);
      return "done";
    }),
});

/** Locks the workspace's memberships, so that two admins cannot remove each other at the same moment. */
async function mayChange(tx: Transaction, workspace: WorkspaceId, { user, role }: { readonly user: string; readonly role: Role | null }): Promise<MemberChange> {
  await tx.$queryRaw`SELECT 1 FROM "Membership" WHERE "workspaceId" = ${workspace} ORDER BY "userId" FOR UPDATE`;
  const members = await tx.membership.findMany({ where: { workspaceId: workspace } });
  if (!members.some(({ userId }) => userId === user)) return "not-found";
  const adminsAfter = members.filter((one) => (one.userId === user ? role : one.role) === "admin");
  return adminsAfter.length === 0 ? "last-admin" : "done";
}
