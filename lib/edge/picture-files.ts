import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Pictures on this machine's disk, each under its hash, so that one that was damaged is noticed when it is read. */
export type PictureFiles = {
  has(hash: string): Promise<boolean>;
  /** Null: not here, or not what it was. */
  read(hash: string): Promise<Uint8Array<ArrayBuffer> | null>;
  /** Keeps a picture. Where all together become too much, the ones that nobody `needs` go first, the longest kept before others. Rejects when the disk refuses. */
  keep(hash: string, bytes: Uint8Array, needs: ReadonlySet<string>): Promise<void>;
};

/** The pictures in a folder, which is made when first written to; at most `mostBytes` of them. */
export function pictureFiles(folder: string, mostBytes: number): PictureFiles {
  const at = (hash: string): string => join(folder, hash);
  let written = 0;
  return {
    has: (hash) => stat(at(hash)).then(({ size }) => size > 0, () => false),
    async read(hash) {
      const bytes = await readFile(at(hash)).catch(() => null);
      if (bytes === null) return null;
      if (createHash("sha256").update(bytes).digest("hex") === hash) return new Uint8Array(bytes);
      await rm(at(hash), { force: true });
      return null;
    },
    async keep(hash, bytes, needs) {
      await mkdir(folder, { recursive: true });
      await makeRoom(folder, { most: mostBytes - bytes.byteLength, needs });
      // What a crash leaves half written stands under no hash.
      const temporary = join(folder, `.${process.pid}-${(written += 1)}.tmp`);
      try {
        await writeFile(temporary, bytes, { mode: 0o600 });
        await rename(temporary, at(hash));
      } catch (fault) {
        await rm(temporary, { force: true });
        throw fault;
      }
    },
  };
}

type Room = { readonly most: number; readonly needs: ReadonlySet<string> };

async function makeRoom(folder: string, { most, needs }: Room): Promise<void> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map(async (name) => ({ name, ...(await stat(join(folder, name)).then(({ size, mtimeMs }) => ({ size, mtimeMs }), () => ({ size: 0, mtimeMs: 0 }))) })));
  let size = files.reduce((sum, file) => sum + file.size, 0);
  const order = files.toSorted((one, other) => Number(needs.has(one.name)) - Number(needs.has(other.name)) || one.mtimeMs - other.mtimeMs);
  for (const file of order) {
    if (size <= most) return;
    await rm(join(folder, file.name), { force: true });
    size -= file.size;
  }
}
