import { createHash } from "node:crypto";
import { mkdir, open, readdir, readFile, rename, unlink } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes a file so that after a crash at any moment it is the old one or the new one, whole: a temporary file beside it, fsync, rename, fsync of the
 * folder. Its first line is the SHA-256 of the rest, so that a bit that flips later is noticed. Rejects when the disk refuses.
 */
export async function writeDurably(path: string, text: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${process.pid}-${(written += 1)}.tmp`);
  try {
    await writeAndSync(temporary, textWithSum(text));
    await rename(temporary, path);
    await syncFolder(folder);
  } catch (fault) {
    await unlink(temporary).catch(() => undefined);
    throw fault;
  }
}

/** What `writeDurably` wrote; null: there is none, or it is not what was written. */
export async function readDurable(path: string): Promise<string | null> {
  const raw = await readFile(path, "utf8").catch(() => null);
  return raw === null ? null : checkedText(raw);
}

/** A text behind its SHA-256, and what is left of one that was read: null when it is not what was written. */
export const textWithSum = (text: string): string => `${sumOf(text)}\n${text}`;

export function checkedText(raw: string): string | null {
  const end = raw.indexOf("\n");
  const text = raw.slice(end + 1);
  return raw.slice(0, end) === sumOf(text) ? text : null;
}

/** Takes away what a process left behind that ended while it wrote. For folders that nobody writes to at that moment. */
export async function removeLeftovers(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => /^\.\d+-\d+\.tmp$/.test(each))) await unlink(join(folder, name)).catch(() => undefined);
}

let written = 0;

const sumOf = (text: string): string => createHash("sha256").update(text).digest("hex");

async function writeAndSync(path: string, text: string): Promise<void> {
  const file = await open(path, "w", 0o600);
  try {
    await file.writeFile(text, "utf8");
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r");
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
