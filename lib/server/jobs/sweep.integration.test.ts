import { afterAll, beforeAll, expect, it } from "vitest";
import { sweep } from "./sweep.prisma";
import { ownTestDatabase } from "@/lib/cli/own-test-database";
import { openDatabase, type Database } from "@/lib/server/db/client";

let database: Database;
let other: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const own = await ownTestDatabase();
  [database, other, drop] = [openDatabase(own.url), openDatabase(own.url), own.drop];
});
afterAll(async () => {
  await Promise.all([database.$disconnect(), other.$disconnect()]);
  await drop();
});

const now = new Date("2026-11-23T12:00:00Z");
const ago = (hours: number): Date => new Date(now.getTime() - hours * 3_600_000);
const [expired, minute] = [ago(1), ago(1 / 60)];

it("takes away what has expired, and nothing else", async () => {
  await database.workspace.create({ data: { id: "ws_a", slug: "a", name: "A" } });
  await database.user.create({ data: { id: "usr_a", email: "a@example.com", name: "A" } });
  await database.loginAttempt.createMany({ data: [{ subject: "gone", count: 3, resetAt: now }, { subject: "counts", count: 3, resetAt: ago(-0.1) }] });
  await database.session.createMany({
    data: [
      { id: "gone-week", userId: "usr_a", lastSeenAt: minute, expiresAt: expired },
      { id: "gone-idle", userId: "usr_a", lastSeenAt: ago(8.1), expiresAt: ago(-24) },
      { id: "gone-revoked", userId: "usr_a", lastSeenAt: minute, expiresAt: ago(-24), revokedAt: ago(25) },
      { id: "open", userId: "usr_a", lastSeenAt: ago(7.9), expiresAt: ago(-24) },
      { id: "revoked-today", userId: "usr_a", lastSeenAt: minute, expiresAt: ago(-24), revokedAt: ago(1) },
    ],
  });
  await database.loginToken.createMany({ data: [{ hash: "gone", purpose: "invitation", expiresAt: expired }, { hash: "gone-used", purpose: "invitation", expiresAt: expired, usedAt: ago(30) }, { hash: "works", purpose: "invitation", expiresAt: ago(-1) }] });
  const record = { workspaceId: "ws_a", scope: "publish", fingerprint: "", status: 201, answer: {} };
  await database.idempotencyRecord.createMany({ data: [{ ...record, key: "gone", createdAt: ago(24 * 7 + 1) }, { ...record, key: "answers", createdAt: ago(24 * 7 - 1) }] });

  expect(await sweep(database, now)).toBe(7);
  expect((await database.loginAttempt.findMany()).map(({ subject }) => subject)).toEqual(["counts"]);
  expect((await database.session.findMany({ orderBy: { id: "asc" } })).map(({ id }) => id)).toEqual(["open", "revoked-today"]);
  expect((await database.loginToken.findMany()).map(({ hash }) => hash)).toEqual(["works"]);
  expect((await database.idempotencyRecord.findMany()).map(({ key }) => key)).toEqual(["answers"]);
  expect(await sweep(database, now)).toBe(0);
});

it("takes a backlog away whole", async () => {
  await database.loginAttempt.createMany({ data: Array.from({ length: 12_000 }, (_, index) => ({ subject: `address:${index}`, count: 1, resetAt: expired })) });
  expect(await sweep(database, now)).toBe(12_000);
});

it("is done by one process at a time", async () => {
  await database.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(8387236825)`;
    expect(await sweep(other, now)).toBeNull();
  });
  expect(await sweep(other, now)).toBe(0);
});
