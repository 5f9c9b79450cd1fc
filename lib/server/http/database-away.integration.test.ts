import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { isDatabaseAway } from "./database-away";
import { ownTestDatabase } from "@/lib/cli/own-test-database";
import { openDatabase, type Database } from "@/lib/server/db/client";

let database: Database;
let onlooker: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const own = await ownTestDatabase();
  database = openDatabase(own.url);
  onlooker = openDatabase(own.url);
  drop = own.drop;
  await database.workspace.create({ data: { id: "ws_northbound", slug: "northbound", name: "Northbound" } });
});
afterAll(async () => {
  await Promise.all([database.$disconnect(), onlooker.$disconnect()]);
  await drop();
});

const thrownBy = (ask: Promise<unknown>): Promise<unknown> => ask.then(() => null, (thrown: unknown) => thrown);

it("a lock that somebody else holds is a database that is away, also where the statement was written by hand", async () => {
  const waited = await database.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT 1 FROM "Workspace" FOR UPDATE`;
    return thrownBy(database.$queryRaw`SELECT 1 FROM "Workspace" FOR UPDATE NOWAIT`);
  });
  expect(waited).toMatchObject({ code: "P2010" });
  expect(isDatabaseAway(waited)).toBe(true);
});

it("so is one in which another transaction was first", async () => {
  const refused = await thrownBy(
    database.$transaction(
      async (tx) => {
        await tx.workspace.findMany();
        await database.$executeRaw`UPDATE "Workspace" SET "name" = "name"`;
        await tx.$executeRaw`UPDATE "Workspace" SET "name" = "name"`;
      },
      { isolationLevel: "RepeatableRead" },
    ),
  );
  expect(refused).toMatchObject({ code: "P2010" });
  expect(isDatabaseAway(refused)).toBe(true);
});

it("so is one of which no connection is free", async () => {
  const busy = Promise.all(Array.from({ length: 10 }, () => database.$queryRaw`SELECT pg_sleep(8)::text`));
  await vi.waitFor(async () => expect(await onlooker.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE "datname" = current_database() AND "wait_event" = 'PgSleep'`).toHaveLength(10), { timeout: 5000 });
  const waited = await thrownBy(database.workspace.count());
  expect(waited).toBeInstanceOf(Error);
  expect(isDatabaseAway(waited)).toBe(true);
  await busy;
}, 30_000);

it("a statement that is wrong is a mistake of ours", async () => {
  expect(isDatabaseAway(await thrownBy(database.$queryRaw`SELECT nothing FROM "Workspace"`))).toBe(false);
  expect(isDatabaseAway(new Error("timeout"))).toBe(false);
});
