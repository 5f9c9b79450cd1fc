import "server-only";
import { z } from "zod";
import { type Identity, type IdentityStore, type LoginToken, type Newcomer, type OpenSession } from "./identity-store";
import { idText } from "@/lib/api/field";
import { roles } from "@/lib/api/roles";
import { makeId } from "@/lib/core/vocabulary/ids";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database, type Transaction } from "@/lib/server/db/client";
import { realWorld } from "@/lib/server/policy/world";

/** People, their sessions and their one-time links in PostgreSQL. */
export const identityStorePrisma = (db: Database): IdentityStore => ({ ...people(db), ...sessions(db), ...links(db), ...tries(db) });

const identity = z.object({ id: idText("user"), email: z.string(), name: z.string(), passwordHash: z.string().nullable(), disabled: z.boolean() });

function identityOf(row: unknown): Identity | null {
  if (row === null || row === undefined) return null;
  const { id, ...rest } = identity.parse(row);
  return { user: id, ...rest };
}

const people = (db: Database) =>
  ({
    async byEmail(email) {
      return identityOf(await db.user.findUnique({ where: { email } }));
    },
    async byId(user) {
      return identityOf(await db.user.findUnique({ where: { id: user } }));
    },
    async byAccount({ provider, subject }) {
      const account = await db.account.findUnique({ where: { provider_subject: { provider, subject } }, include: { user: true } });
      return identityOf(account?.user);
    },
    async setPassword(user, { hash, at }) {
      await db.$transaction([
        db.user.update({ where: { id: user }, data: { passwordHash: hash } }),
        db.session.updateMany({ where: { userId: user, revokedAt: null }, data: { revokedAt: at } }),
      ]);
    },
  }) satisfies Partial<IdentityStore>;

const sessionRow = z.object({
  id: z.string(),
  lastSeenAt: z.date(),
  expiresAt: z.date(),
  user: z.object({
    id: idText("user"),
    name: z.string(),
    email: z.string(),
    memberships: z.array(z.object({ role: z.enum(roles), workspace: z.object({ id: idText("workspace"), slug: z.string(), name: z.string() }) })),
  }),
});

const sessions = (db: Database) =>
  ({
    async openSession({ id, user, at, expiresAt }) {
      await db.session.create({ data: { id, userId: user, createdAt: at, lastSeenAt: at, expiresAt } });
    },
    async session(id): Promise<OpenSession | null> {
      const row = await db.session.findUnique({
        where: { id, revokedAt: null, user: { disabled: false } },
        include: { user: { include: { memberships: { include: { workspace: true }, orderBy: { createdAt: "asc" } } } } },
      });
      if (row === null) return null;
      const { user, lastSeenAt, expiresAt } = sessionRow.parse(row);
      return { person: { user: user.id, name: user.name, email: user.email, session: id }, memberships: user.memberships, lastSeenAt, expiresAt };
    },
    async touchSession(id, at) {
      await db.session.updateMany({ where: { id }, data: { lastSeenAt: at } });
    },
    async revokeSession(id, at) {
      await db.session.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: at } });
    },
    async revokeSessionsOf(user, at) {
      await db.session.updateMany({ where: { userId: user, revokedAt: null }, data: { revokedAt: at } });
    },
  }) satisfies Partial<IdentityStore>;

const token = z.object({
  purpose: z.enum(["first-admin", "invitation"]),
  email: z.string().nullable(),
  workspaceId: idText("workspace").nullable(),
  role: z.enum(roles).nullable(),
  expiresAt: z.date(),
});

const links = (db: Database) =>
  ({
    async token(hash, now): Promise<LoginToken | null> {
      const row = await db.loginToken.findUnique({ where: { hash, usedAt: null, expiresAt: { gt: now } } });
      if (row === null) return null;
      const { workspaceId, ...rest } = token.parse(row);
      return { ...rest, workspace: workspaceId };
    },
    async invitationsTo(email, now) {
      const rows = await db.loginToken.findMany({ where: { purpose: "invitation", email, usedAt: null, expiresAt: { gt: now } }, take: 50 });
      return rows.map(({ hash }) => ({ hash }));
    },
    redeem: (hash, newcomer, now) =>
      db.$transaction(async (tx) => {
        const { count } = await tx.loginToken.updateMany({ where: { hash, usedAt: null, expiresAt: { gt: now } }, data: { usedAt: now } });
        if (count !== 1) return false;
        await join(tx, hash, newcomer);
        return true;
      }),
  }) satisfies Partial<IdentityStore>;

async function join(tx: Transaction, hash: string, { user, email, name, isNew, passwordHash, account, zone }: Newcomer): Promise<void> {
  const link = token.parse(await tx.loginToken.findUniqueOrThrow({ where: { hash } }));
  if (isNew) await tx.user.create({ data: { id: user, email, name, passwordHash } });
  if (account !== null) await tx.account.createMany({ data: { ...account, userId: user }, skipDuplicates: true });
  if (link.workspaceId === null || link.role === null) return;
  // Somebody who is a member already keeps the role they have: a link never lowers or raises it.
  const { count } = await tx.membership.createMany({ data: { workspaceId: link.workspaceId, userId: user, role: link.role }, skipDuplicates: true });
  if (count === 0) return;
  if (link.purpose === "first-admin" && zone !== undefined) await tx.workspace.updateMany({ where: { id: link.workspaceId, zone: null }, data: { zone } });
  await writeAudit(tx, link.workspaceId, {
    id: makeId("audit", realWorld.random),
    at: realWorld.clock(),
    actorId: user,
    actorName: name,
    action: "person.join",
    subject: user,
    facts: { role: link.role, email },
  });
}

const tries = (db: Database) =>
  ({
    async countTry(subject, { milliseconds, now }) {
      const resetAt = new Date(now.getTime() + milliseconds);
      // One statement, so that tries at the same moment are all counted.
      const rows = await db.$queryRaw`
        INSERT INTO "LoginAttempt" ("subject", "count", "resetAt") VALUES (${subject}, 1, ${resetAt})
        ON CONFLICT ("subject") DO UPDATE SET
          "count" = CASE WHEN "LoginAttempt"."resetAt" <= ${now} THEN 1 ELSE "LoginAttempt"."count" + 1 END,
          "resetAt" = CASE WHEN "LoginAttempt"."resetAt" <= ${now} THEN ${resetAt} ELSE "LoginAttempt"."resetAt" END
        RETURNING "count", "resetAt"`;
      const [row] = z.tuple([z.object({ count: z.number(), resetAt: z.date() })]).parse(rows);
      return row;
    },
    async forgiveTry(subject) {
      await db.loginAttempt.updateMany({ where: { subject, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
    },
  }) satisfies Partial<IdentityStore>;
