import { mkdir, open } from "node:fs/promises";
import { join } from "node:path";
import { checkedText, textWithSum } from "./durable-file";
import { isJsonObject } from "@/lib/std/json";

/** A release that was answered with and that the disk refused to take. */
export type Unkept = { readonly number: number; readonly hash: string };

/** Remembers, on a disk that may be full, that a newer release was served than lies there: a restart must not go back behind it. */
export type UnkeptMark = {
  /** Makes room for the mark while there is some. */
  prepare(): Promise<void>;
  read(): Promise<Unkept | null>;
  /** Null: what was served lies on disk. */
  write(unkept: Unkept | null): Promise<void>;
};

const bytes = 512;

/** The mark of a folder: a file of one sector, written over in its own place, which takes no room that a full disk does not have. */
export function unkeptMark(folder: string): UnkeptMark {
  const path = join(folder, "unkept");
  const put = async (flags: "r+" | "wx", unkept: Unkept | null): Promise<void> => {
    const file = await open(path, flags, 0o600);
    try {
      await file.write(textWithSum(JSON.stringify(unkept)).padEnd(bytes), 0, "utf8");
      await file.sync();
    } finally {
      await file.close();
    }
  };
  return {
    async prepare() {
      await mkdir(folder, { recursive: true });
      await put("wx", null).catch(() => undefined);
    },
    async read() {
      const file = await open(path, "r").catch(() => null);
      if (file === null) return null;
      try {
        const text = checkedText((await file.readFile("utf8")).trimEnd());
        const value: unknown = text === null ? null : JSON.parse(text);
        return isJsonObject(value) && typeof value["number"] === "number" && typeof value["hash"] === "string" ? { number: value["number"], hash: value["hash"] } : null;
      } finally {
        await file.close();
      }
    },
    write: (unkept) => put("r+", unkept),
  };
}
