import { randomBytes } from "node:crypto";
import { linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { Stop } from "./steps.mjs";

type Lock = { readonly path: string; /** What its holder does, for whoever waits in vain. */ readonly doing: string; readonly patienceMs: number };

/** Longer than anything that is done under a lock: who holds one for so long died, and something else has its number by now. */
const longestMs = 15 * 60_000;

const held = new Set<string>();

/** Works while nobody else who takes the same lock does; waits for them. The lock names its process, so a dead one's is taken over. */
export async function withLockFile<Value>({ path, doing, patienceMs }: Lock, work: () => Promise<Value>): Promise<Value> {
  const token = `${process.pid} ${randomBytes(6).toString("hex")}`;
  const until = Date.now() + patienceMs;
  while (!tryLock(path, token)) {
    if (Date.now() > until) throw new Stop(`Another process has been ${doing} for ${Math.round(patienceMs / 1000)} seconds. If there is none, delete ${path}.`);
    await new Promise((later) => setTimeout(later, 100));
  }
  held.add(token);
  try {
    return await work();
  } finally {
    held.delete(token);
    rmSync(path, { force: true });
  }
}

function tryLock(path: string, token: string): boolean {
  // Linked, not written: whoever reads a lock never sees one without its holder's name.
  const own = `${path}.${token.replace(" ", "-")}`;
  writeFileSync(own, token, { mode: 0o600 });
  try {
    linkSync(own, path);
    return true;
  } catch {
    takeAwayIfDead(path, own);
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Of several who find the holder dead one takes the lock away; who took a living one's away by that puts it back. */
function takeAwayIfDead(path: string, own: string): void {
  const holder = contentOf(path);
  if (holder === null || isHeld(path, holder)) return;
  const aside = `${own}.aside`;
  try {
    renameSync(path, aside);
    if (contentOf(aside) !== holder) linkSync(aside, path);
  } catch {
    // Somebody else was first.
  } finally {
    rmSync(aside, { force: true });
  }
}

function isHeld(path: string, holder: string): boolean {
  const pid = Number.parseInt(holder, 10);
  // In a container the next process often has the number of the one that was killed.
  if (pid === process.pid) return held.has(holder);
  const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  return isAlive(pid) && Date.now() - mtimeMs < longestMs;
}

function contentOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    // Another user's process may not be signalled, and lives.
    return fault instanceof Error && "code" in fault && fault.code === "EPERM";
  }
}
