import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { isId, type UserId } from "@/lib/core/vocabulary/ids";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { type Actor } from "@/lib/server/policy/actor";

let database: SeededTestDatabase;
let admin: Actor;
beforeAll(async () => {
  database = await seededTestDatabase();
  admin = await actorOf("admin@northbound.example");
});
afterAll(() => database.drop());

async function actorOf(email: string): Promise<Actor> {
  const { id } = await db().user.findUniqueOrThrow({ where: { email } });
  if (!isId("user", id)) throw new Error(id);
  const session = await container().sessions.find(await container().sessions.open(id));
  const actor = session === null ? null : container().sessions.actorIn(session, null);
  if (actor === null) throw new Error(`${email} is in no workspace`);
  return actor;
}

let addresses = 0;
const elsewhere = () => ({ address: `192.0.2.${(addresses += 1)}` });
const password = "a good long password";

async function invited(email: string, role: "viewer" | "admin" = "viewer"): Promise<string> {
  const invitation = await container().people.invite(admin, { email, role });
  if (!invitation.ok) throw new Error(invitation.error.tag);
  return new URL(invitation.value.link).searchParams.get("token") ?? "";
}

async function joined(email: string): Promise<Actor> {
  await container().signIn.redeem({ token: await invited(email), name: "Newcomer", password }, elsewhere());
  return actorOf(email);
}

describe("an invitation", () => {
  it("works once, and then its password does", async () => {
    const token = await invited("new@example.com");
    expect(await container().signIn.redeem({ token, name: "New", password }, elsewhere())).toEqual({ ok: true, value: { email: "new@example.com" } });
    expect(await container().signIn.redeem({ token, name: "New", password }, elsewhere())).toMatchObject({ error: { tag: "link-spent" } });
    expect(await container().signIn.byPassword({ email: "NEW@example.com", password }, elsewhere())).toMatchObject({ ok: true });
  });

  it("is not used up by looking at it", async () => {
    const token = await invited("looked@example.com");
    expect(await container().signIn.linkBehind(token)).toMatchObject({ purpose: "invitation" });
    expect(await container().signIn.linkBehind(token)).toMatchObject({ purpose: "invitation" });
  });

  it("taken up twenty times at once makes one person", async () => {
    const token = await invited("race@example.com");
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => container().signIn.redeem({ token, name: "Race", password }, elsewhere())));
    expect(tries.filter((one) => one.status === "fulfilled" && one.value.ok)).toHaveLength(1);
    expect(await db().user.count({ where: { email: "race@example.com" } })).toBe(1);
  });

  it("to somebody known never sets their password: whoever made the link may hold it", async () => {
    await joined("victim@example.com");
    await db().membership.deleteMany({ where: { user: { email: "victim@example.com" } } });
    const token = await invited("victim@example.com", "admin");
    expect(await container().signIn.redeem({ token, name: "Thief", password: "the thief's password" }, elsewhere())).toMatchObject({ error: { tag: "wrong-password" } });
    expect(await container().signIn.byPassword({ email: "victim@example.com", password }, elsewhere())).toMatchObject({ ok: true });
  });
});

describe("a provider's person", () => {
  const account = (subject: string) => ({ provider: "https://issuer.example", subject });

  it("comes in with an invitation to their verified address, and later by subject alone", async () => {
    await invited("oidc@example.com");
    const first = await container().signIn.byProvider(account("s1"), { email: "oidc@example.com", name: "Olga" });
    expect(first).toMatchObject({ ok: true });
    expect(await container().signIn.byProvider(account("s1"), { email: null, name: "" })).toEqual(first);
  });

  it.each([
    { why: "without an invitation", subject: "s2", email: "stranger@example.com" },
    { why: "with an address that is not verified", subject: "s3", email: null },
    { why: "into an account that exists already", subject: "s4", email: "admin@northbound.example" },
  ])("does not come in $why", async ({ subject, email }) => {
    expect(await container().signIn.byProvider(account(subject), { email, name: "X" })).toMatchObject({ ok: false, error: { tag: "unauthenticated" } });
  });
});

describe("guessing passwords", () => {
  it("ends after ten tries, for the right one too, and for nobody else", async () => {
    await joined("target@example.com");
    await joined("other@example.com");
    for (let wrong = 0; wrong < 10; wrong += 1) {
      expect(await container().signIn.byPassword({ email: "target@example.com", password: `wrong ${wrong}` }, elsewhere())).toMatchObject({ error: { tag: "wrong-password" } });
    }
    expect(await container().signIn.byPassword({ email: "target@example.com", password }, elsewhere())).toMatchObject({ error: { tag: "too-many-attempts" } });
    expect(await container().signIn.byPassword({ email: "other@example.com", password }, elsewhere())).toMatchObject({ ok: true });
  });

  it("from one address ends after fifty, whoever is tried", async () => {
    const door = elsewhere();
    for (let tries = 0; tries < 50; tries += 1) await db().$executeRaw`INSERT INTO "LoginAttempt" VALUES (${`address:${door.address}`}, 1, now() + interval '10 minutes') ON CONFLICT ("subject") DO UPDATE SET "count" = "LoginAttempt"."count" + 1`;
    expect(await container().signIn.byPassword({ email: "nobody@example.com", password }, door)).toMatchObject({ error: { tag: "too-many-attempts", retryAfterSeconds: expect.any(Number) } });
  });
});

describe("a session", () => {
  // That a session was used is noted beside the answer, so that note may come in between.
  const idleForEightHours = (actor: Actor) =>
    expect
      .poll(async () => {
        await db().session.update({ where: { id: actor.session }, data: { lastSeenAt: new Date(Date.now() - 8 * 3_600_000 - 1) } });
        return isOpen(actor);
      }, { timeout: 5_000, interval: 200 })
      .toBe(false);
  const isOpen = async ({ session }: Actor) => (await container().sessions.find(session)) !== null;

  it.each([
    { why: "the person is removed", end: (actor: Actor) => container().people.remove(admin, actor.user) },
    { why: "the password is changed", end: (actor: Actor) => container().signIn.changePassword(actor, { current: password, next: "another long password" }, elsewhere()) },
    { why: "they sign out everywhere", end: (actor: Actor) => container().sessions.closeAllOf(actor) },
    { why: "the week is over", end: (actor: Actor) => db().session.update({ where: { id: actor.session }, data: { expiresAt: new Date(0) } }) },
    { why: "nobody used it for eight hours", end: idleForEightHours },
    { why: "the person is disabled", end: (actor: Actor) => db().user.update({ where: { id: actor.user }, data: { disabled: true } }) },
  ])("ends within five seconds when $why", async ({ why, end }) => {
    const actor = await joined(`ends-${why.replaceAll(" ", "-")}@example.com`);
    expect(await isOpen(actor)).toBe(true);
    await end(actor);
    await expect.poll(() => isOpen(actor), { timeout: 5_000, interval: 200 }).toBe(false);
  });
});

describe("the last admin", () => {
  it("stays: neither removed nor made less, and two admins cannot remove each other at once", async () => {
    expect(await container().people.remove(admin, admin.user)).toMatchObject({ error: { tag: "last-admin" } });
    expect(await container().people.change(admin, admin.user, { role: "viewer" })).toMatchObject({ error: { tag: "last-admin" } });
    const second = await joined("second-admin@example.com");
    await container().people.change(admin, second.user, { role: "admin" });
    const removals = await Promise.all([admin.user, second.user].map((user: UserId) => container().people.remove(admin, user)));
    expect(removals.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
