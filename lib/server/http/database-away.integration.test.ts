import { afterAll, beforeAll, expect, it } from "vitest";
import { isDatabaseAway } from "./database-away";
import { ownTestDatabase } from "@/lib/cli/own-test-database";
import { openDatabase, type Database } from "@/lib/server/db/client";

let database: Database;
let drop: () => Promise<void>;
beforeAll(async () => {
  const own = await ownTestDatabase();
  database = openDatabase(own.url);
  drop = own.drop;
  await database.workspace.create({ data: { id: "ws_northbound", slug: "northbound", name: "Northbound" } });
});
afterAll(async () => {
  await database.$disconnect();
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
  const [waited] = await Promise.all([thrownBy(new Promise((done) => setTimeout(done, 500)).then(() => database.workspace.count())), ...Array.from({ length: 10 }, () => database.$queryRaw`SELECT pg_sleep(3)::text`)]);
  expect(waited).toBeInstanceOf(Error);
  expect(isDatabaseAway(waited)).toBe(true);
}, 20_000);

it("a statement that is wrong is a mistake of ours", async () => {
  expect(isDatabaseAway(await thrownBy(database.$queryRaw`SELECT nothing FROM "Workspace"`))).toBe(false);
  expect(isDatabaseAway(new Error("timeout"))).toBe(false);
});
