import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ensureDatabase, startEmbeddedPostgres } from "./embedded-postgres";
import { applyMigrations } from "./migrations";
import { command } from "./test-database";

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "thenwise-embedded-"));
  chmodSync(home, 0o755);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const start = () => startEmbeddedPostgres({ folder: join(home, "postgres"), password: "secret with spaces" });
const serverPid = () => Number(readFileSync(join(home, "postgres/postmaster.pid"), "utf8").split("\n")[0]);

it("is started once, however many want it at the same time", async () => {
  const [first, second] = await Promise.all([start(), start()]);
  expect([first.started, second.started].toSorted()).toEqual([false, true]);
  expect(first.url("postgres")).toBe(second.url("postgres"));
});

it("migrates once", async () => {
  const postgres = await start();
  await ensureDatabase(postgres, "thenwise");
  expect(await applyMigrations(postgres.url("thenwise"))).not.toEqual([]);
  expect(await applyMigrations(postgres.url("thenwise"))).toEqual([]);
});

it("comes back with everything acknowledged after the server itself was killed", async () => {
  const before = await start();
  await command(before.url("thenwise"), `INSERT INTO "Workspace" ("id", "slug", "name") VALUES ('ws_kept', 'kept', 'Kept')`);
  process.kill(serverPid(), "SIGKILL");
  await untilGone(serverPid());
  const after = await start();
  expect(after.started).toBe(true);
  await expect(command(after.url("thenwise"), `INSERT INTO "Workspace" ("id", "slug", "name") VALUES ('ws_kept', 'again', 'Again')`)).rejects.toThrow(/duplicate key/);
  await after.stop();
});

async function untilGone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await new Promise((later) => setTimeout(later, 20));
  }
}
