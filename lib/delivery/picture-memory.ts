/** Pictures in memory by a name, at most so many bytes of them: those that were asked for last. */
export type PictureMemory = { get(name: string): Uint8Array<ArrayBuffer> | null; set(name: string, bytes: Uint8Array<ArrayBuffer>): void };

export function makePictureMemory(mostBytes: number): PictureMemory {
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();
  let size = 0;
  const forget = (name: string): void => {
    size -= kept.get(name)?.byteLength ?? 0;
    kept.delete(name);
  };
  return {
    get(name) {
      const bytes = kept.get(name);
      if (bytes === undefined) return null;
      // Set anew, so that the Map's order is the order of last use.
      kept.delete(name);
      kept.set(name, bytes);
      return bytes;
    },
    set(name, bytes) {
      forget(name);
      if (bytes.byteLength > mostBytes) return;
      kept.set(name, bytes);
      size += bytes.byteLength;
      for (const [oldest] of kept) {
        if (size <= mostBytes) return;
        forget(oldest);
      }
    },
  };
}
