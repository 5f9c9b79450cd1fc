import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { loadBundleText } from "@/lib/core/evaluate/load-bundle";
import { db } from "@/lib/server/db/client";
import { sha256 } from "@/lib/std/sha256";

const root = join(import.meta.dirname, "../../..");
const kills = 100;
const atOnce = 10;

const program = join(root, ".test/publish-forever.mjs");

let database: SeededTestDatabase;
beforeAll(async () => {
  // Built once: a hundred processes that each compile first would spend the test on that.
  await build({
    entryPoints: [join(root, "lib/cli/publish-forever.ts")],
    outfile: program,
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    alias: { "@": root, "server-only": join(root, "lib/cli/empty.ts") },
    logLevel: "error",
  });
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

/** A publisher in a process of its own, killed without warning some moments after it first published. Answers what it was told is published. */
function publishUntilKilled(): Promise<readonly number[]> {
  const child = spawn(process.execPath, [program], {
    cwd: root,
    env: { ...process.env, ...database.environment },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const acknowledged: number[] = [];
  createInterface({ input: child.stdout }).on("line", (line) => {
    if (acknowledged.length === 0) setTimeout(() => child.kill("SIGKILL"), Math.random() * 60);
    acknowledged.push(Number(line));
  });
  return new Promise((resolve) => child.once("close", () => resolve(acknowledged)));
}

it(`killed ${kills} times while publishing: nothing torn, nothing acknowledged lost, no number twice`, { timeout: 600_000 }, async () => {
  const acknowledged: number[] = [];
  for (let round = 0; round < kills / atOnce; round += 1) {
    const told = await Promise.all(Array.from({ length: atOnce }, publishUntilKilled));
    expect(told.every((numbers) => numbers.length > 0)).toBe(true);
    acknowledged.push(...told.flat());
  }
  const releases = await db().release.findMany({ orderBy: { number: "asc" } });
  const numbers = releases.map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: releases.length }, (_, index) => index + 1));
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  expect(acknowledged.filter((number) => !numbers.includes(number))).toEqual([]);
  const [environment] = await db().environment.findMany({ where: { key: "production" } });
  expect(environment?.liveNumber).toBe(numbers.at(-1));
  for (const { bundle, hash } of releases) {
    expect(await sha256(bundle)).toBe(hash);
    expect(loadBundleText(bundle).ok).toBe(true);
  }
  // One audit entry for each release: what happened and the record of it are one.
  expect(await db().auditEntry.count({ where: { action: "release.publish" } })).toBe(releases.length);
});
