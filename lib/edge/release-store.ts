import { readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { readDurable, writeDurably } from "./durable-file";
import { parseReleaseFile, releaseFileText, type ReleaseFile } from "./release-file";

/** The last good releases of one environment on this machine's disk. */
export type ReleaseStore = {
  /** Keeps a verified release, and of all only the newest three. Rejects when the disk refuses. */
  keep(release: ReleaseFile): Promise<void>;
  /** The newest release that `accept` takes. What can't be read or is not taken is put aside and the one before is tried. */
  newest<Accepted>(accept: (release: ReleaseFile) => Accepted | null): Promise<Accepted | null>;
};

const kept = 3;
const namePattern = /^release-(\d{10})\.json$/;
const nameOf = (number: number): string => `release-${String(number).padStart(10, "0")}.json`;

/** The releases in a folder, which is made when first written to. */
export function makeReleaseStore(folder: string): ReleaseStore {
  return {
    async keep(release) {
      await writeDurably(join(folder, nameOf(release.number)), releaseFileText(release));
      for (const old of (await namesIn(folder)).slice(kept)) await rm(join(folder, old), { force: true, recursive: true });
    },
    async newest(accept) {
      for (const name of await namesIn(folder)) {
        const text = await readDurable(join(folder, name));
        const release = text === null ? null : parseReleaseFile(text);
        const accepted = release === null ? null : accept(release);
        if (accepted !== null) return accepted;
        await putAside(folder, name);
      }
      return null;
    },
  };
}

/** Newest first. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => []);
  return names.filter((name) => namePattern.test(name)).toSorted().reverse();
}

/** One damaged file stays for whoever wants to know why; more would only fill the disk. */
async function putAside(folder: string, name: string): Promise<void> {
  const aside = join(folder, "damaged");
  await rm(aside, { force: true, recursive: true }).catch(() => undefined);
  await rename(join(folder, name), aside).catch(() => undefined);
}
