import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { withLockFile } from "./lock-file";

const folder = mkdtempSync(join(tmpdir(), "thenwise-lock-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const lock = (name: string) => ({ path: join(folder, name), doing: "testing", patienceMs: 20_000 });

it("lets one in at a time, however many come, and leaves nothing behind", async () => {
  let inside = 0;
  let most = 0;
  const visit = () =>
    withLockFile(lock("turns"), async () => {
      most = Math.max(most, ++inside);
      await new Promise((later) => setTimeout(later, 5));
      inside -= 1;
    });
  await Promise.all(Array.from({ length: 8 }, visit));
  expect(most).toBe(1);
  expect(readdirSync(folder)).toEqual([]);
});

it.each([
  { why: "a process that is gone", holder: "4194303 0123456789ab" },
  { why: "an earlier process of the same number", holder: `${process.pid} 0123456789ab` },
])("takes over from $why", async ({ holder }) => {
  writeFileSync(lock("dead").path, holder);
  expect(await withLockFile(lock("dead"), async () => "in")).toBe("in");
});

it("says which file to delete when somebody who lives stays in", async () => {
  writeFileSync(lock("busy").path, `${process.ppid} 0123456789ab`);
  await expect(withLockFile({ ...lock("busy"), patienceMs: 200 }, async () => "in")).rejects.toThrow(/delete .*busy/);
  expect(existsSync(lock("busy").path)).toBe(true);
});

it("is free again after work that failed", async () => {
  await expect(withLockFile(lock("failed"), () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLockFile(lock("failed"), async () => "in")).toBe("in");
});
