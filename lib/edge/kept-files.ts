import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { readDurable, writeDurably } from "./durable-file";

/** Texts of one kind on this machine's disk, under numbers that only grow. */
export type KeptFiles = {
  /** Keeps a text, and of all only the newest three. Rejects when the disk refuses. */
  keep(number: number, text: string): Promise<void>;
  /** The newest text that `read` takes. What is damaged or not taken is put aside, and the one before is tried. */
  newest<Content>(read: (text: string) => Content | null): Promise<{ readonly number: number; readonly content: Content } | null>;
};

const mostKept = 3;

/** The files of a folder whose names begin with `kind`; the folder is made when first written to. */
export function keptFiles(folder: string, kind: string): KeptFiles {
  const pattern = new RegExp(`^${kind}-(\\d{10})\\.json$`);
  const pathOf = (number: number): string => join(folder, `${kind}-${String(number).padStart(10, "0")}.json`);
  const numbers = async (): Promise<readonly number[]> => {
    const names = await readdir(folder).catch(() => []);
    return names.flatMap((name) => pattern.exec(name)?.[1] ?? []).map(Number).sort((a, b) => b - a);
  };
  return {
    async keep(number, text) {
      await writeDurably(pathOf(number), text);
      for (const old of (await numbers()).slice(mostKept)) await rm(pathOf(old), { force: true, recursive: true });
    },
    async newest(read) {
      for (const number of await numbers()) {
        const text = await readDurable(pathOf(number));
        const content = text === null ? null : read(text);
        if (content !== null) return { number, content };
        await putAside(pathOf(number), join(folder, `damaged-${kind}`));
      }
      return null;
    },
  };
}

/** One damaged file of a kind stays for whoever wants to know why; more would only fill the disk. */
async function putAside(path: string, aside: string): Promise<void> {
  await rm(aside, { force: true, recursive: true }).catch(() => undefined);
  await rename(path, aside).catch(() => undefined);
}
