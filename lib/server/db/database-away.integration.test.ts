import { connect, createServer, type Socket } from "node:net";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { isDatabaseAway } from "./database-away";
import { ownTestDatabase } from "@/lib/cli/own-test-database";
import { openDatabase, type Database } from "@/lib/server/db/client";

let database: Database;
let onlooker: Database;
let address = "";
let drop: () => Promise<void>;
beforeAll(async () => {
  const own = await ownTestDatabase();
  database = openDatabase(own.url);
  onlooker = openDatabase(own.url);
  address = own.url;
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

it("so is one that ended the connection under a question", async () => {
  const thrown = thrownBy(database.$queryRaw`SELECT pg_sleep(60)::text`);
  await vi.waitFor(async () => expect(await onlooker.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "datname" = current_database() AND "wait_event" = 'PgSleep'`).toHaveLength(1), { timeout: 10_000 });
  expect(isDatabaseAway(await thrown)).toBe(true);
});

it("so is one that is cut off, and one that nobody answers for", async () => {
  const cable = await openCable(address);
  const far = openDatabase(cable.url);
  const thrown = thrownBy(far.$queryRaw`SELECT pg_sleep(60)::text`);
  await vi.waitFor(async () => expect(await onlooker.$queryRaw`SELECT 1 FROM pg_stat_activity WHERE "datname" = current_database() AND "wait_event" = 'PgSleep'`).toHaveLength(1), { timeout: 10_000 });
  cable.cut();
  expect(isDatabaseAway(await thrown)).toBe(true);
  expect(isDatabaseAway(await thrownBy(far.workspace.count()))).toBe(true);
  await far.$disconnect();
  await onlooker.$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE "datname" = current_database() AND "wait_event" = 'PgSleep'`;
});

/** A way to a database that can be cut. */
async function openCable(url: string): Promise<{ readonly url: string; readonly cut: () => void }> {
  const { hostname, port } = new URL(url);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const [from, to] of [[near, far], [far, near]] as const) {
      sockets.add(from);
      from.on("error", () => undefined).pipe(to);
    }
  });
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const at = server.address();
  const own = new URL(url);
  own.port = String(typeof at === "object" && at !== null ? at.port : 0);
  return {
    url: own.href,
    cut() {
      server.close();
      sockets.forEach((socket) => socket.destroy());
    },
  };
}

it("a statement that is wrong is a mistake of ours", async () => {
  expect(isDatabaseAway(await thrownBy(database.$queryRaw`SELECT nothing FROM "Workspace"`))).toBe(false);
  expect(isDatabaseAway(new Error("timeout"))).toBe(false);
});
