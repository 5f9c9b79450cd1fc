import { createServer } from "node:net";
import { expect, test } from "@playwright/test";
import { becomes, emptyFolder, endAll, postmasterOf, start, type Start } from "./start";

test.describe.configure({ timeout: 300_000 });
test.afterEach(endAll);

/** Nothing of it is left: no process of its group, no database, nobody at its ports. */
async function expectNothingLeft({ ended, alive, dataDir, app, edge, says }: Start): Promise<void> {
  await ended;
  await becomes(async () => alive().length === 0, "its processes are gone");
  await becomes(async () => postmasterOf(dataDir) === null, "its PostgreSQL is gone");
  for (const address of [app, edge]) await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  await says(/./);
}

const up = async (started: Start): Promise<Start> => {
  await started.says(/Ctrl\+C stops it/);
  await becomes(started.isReady, "it is ready");
  return started;
};

test("Ctrl+C ends app, edge and PostgreSQL", async () => {
  const started = await up(await start());
  expect(postmasterOf(started.dataDir)).not.toBeNull();
  started.toAll("SIGINT");
  expect(await started.ended).toBe(0);
  await expectNothingLeft(started);
});

test("so does SIGTERM to whoever was started, which is what services and containers send", async () => {
  const started = await up(await start());
  process.kill(started.pid, "SIGTERM");
  expect(await started.ended).toBe(0);
  await expectNothingLeft(started);
});

test("so does a terminal that is closed", async () => {
  const started = await up(await start());
  started.toAll("SIGHUP");
  await expectNothingLeft(started);
});

test("a stop in the middle of a start ends what was begun", async () => {
  const started = await start();
  await started.says(/Filling the demo workspace/);
  started.toAll("SIGINT");
  await expectNothingLeft(started);
});

test("an app that crashes takes the rest along", async () => {
  const started = await up(await start());
  const app = started.alive().find(({ command }) => command.includes("dist/app.mjs"));
  process.kill(app?.pid ?? 0, "SIGKILL");
  expect(await started.ended).toBe(1);
  expect(started.said()).toContain("The app ended. Stopping.");
  await expectNothingLeft(started);
});

test("a start that fails leaves nothing behind", async () => {
  const first = await up(await start());
  first.toAll("SIGINT");
  await first.ended;
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, listening));
  const address = other.address();
  const second = await start({ dataDir: first.dataDir, settings: { PORT: String(address !== null && typeof address === "object" ? address.port : 0) } });
  expect(await second.ended).toBe(1);
  other.close();
  await expectNothingLeft(second);
});

test("whoever started it is killed: the rest ends by itself", async () => {
  const started = await up(await start());
  process.kill(started.pid, "SIGKILL");
  await expectNothingLeft(started);
});

test("everything is killed at once: the next start finds PostgreSQL as it is, and ends it when it ends", async () => {
  const first = await up(await start());
  const postmaster = postmasterOf(first.dataDir);
  first.toAll("SIGKILL");
  await becomes(async () => first.alive().length === 0, "its processes are gone");
  expect(postmasterOf(first.dataDir)).toBe(postmaster);
  const second = await up(await start({ dataDir: first.dataDir }));
  expect(postmasterOf(second.dataDir)).toBe(postmaster);
  second.toAll("SIGINT");
  await expectNothingLeft(second);
});

test("two starts at once on one empty folder share everything, and whoever ends last ends PostgreSQL", async () => {
  const dataDir = emptyFolder();
  const both = await Promise.all([start({ dataDir }), start({ dataDir })]);
  const [first, second] = await Promise.all(both.map(up));
  if (first === undefined || second === undefined) throw new Error("There are two.");
  const shown = /admin@northbound\.example +(\S+)/;
  expect(shown.exec(first.said())?.[1]).toBe(shown.exec(second.said())?.[1]);
  const postmaster = postmasterOf(dataDir);
  first.toAll("SIGINT");
  expect(await first.ended).toBe(0);
  expect(postmasterOf(dataDir)).toBe(postmaster);
  await becomes(second.isReady, "the other goes on");
  second.toAll("SIGINT");
  await expectNothingLeft(second);
});
