import { createHash } from "node:crypto";
import { join } from "node:path";
import { type Edge } from "./edge";
import { type EdgeConfig } from "./edge-config";
import { type Log } from "./log";
import { fetchPicture } from "./fetch-picture";
import { pictureFiles } from "./picture-files";
import { picturesNamedIn } from "@/lib/core/vocabulary/picture-address";
import { noPicture, pictureAnswer, type PictureAnswer } from "@/lib/delivery/picture-answer";
import { makePictureMemory } from "@/lib/delivery/picture-memory";

/** The pictures that an edge's releases name. Nobody can make it fetch, keep or show any other. */
export type EdgePictures = {
  /** Answers `/media/{workspace}/{hash}`. */
  answer(path: string, knows: string | null): Promise<PictureAnswer>;
  /** Fetches whatever the releases name and is not on disk yet, so that it is there while the origin is not. Never rejects. */
  fetchNamed(): Promise<void>;
};

type Parts = { readonly edge: Pick<Edge, "known">; readonly config: EdgeConfig; readonly log: Log; readonly now?: () => number };

const memoryBytes = 64 * 1024 * 1024;
const diskBytes = 512 * 1024 * 1024;
/** What the origin did not have, or did not give whole, is not asked for again for so long. */
const pauseMs = 10_000;

const form = /^\/media\/([^/]+)\/([0-9a-f]{64})$/;

export function makeEdgePictures({ edge, config, log, now = Date.now }: Parts): EdgePictures {
  const files = pictureFiles(join(config.dataDirectory, config.environment, "pictures"), diskBytes);
  const memory = makePictureMemory(memoryBytes);
  const named = namedBy(edge);
  const failedAt = new Map<string, number>();
  const coming = new Map<string, Promise<Uint8Array<ArrayBuffer> | "away" | null>>();
  let round: Promise<void> | null = null;

  const fetched = async (hash: string): Promise<Uint8Array<ArrayBuffer> | "away" | null> => {
    const got = await fetchPicture(`${config.origin}/media/${workspaceOf(edge)}/${hash}`);
    const bytes = got.bytes !== null && sha256(got.bytes) === hash ? got.bytes : null;
    if (bytes === null) {
      if (!failedAt.has(hash)) log("warn", "picture-not-fetched", { hash, why: got.bytes === null ? got.why : "The bytes are not those of its hash." });
      failedAt.set(hash, now());
      return got.is === "missing" ? null : "away";
    }
    failedAt.delete(hash);
    await files.keep(hash, bytes, named()).catch((fault: unknown) => log("error", "picture-not-kept-on-disk", { hash, why: String(fault) }));
    return bytes;
  };
  /** However many ask at once, the origin is asked once. */
  const fetchOnce = (hash: string): Promise<Uint8Array<ArrayBuffer> | "away" | null> => {
    const known = coming.get(hash) ?? fetched(hash).finally(() => coming.delete(hash));
    coming.set(hash, known);
    return known;
  };
  const isPaused = (hash: string): boolean => now() - (failedAt.get(hash) ?? -Infinity) < pauseMs;
  const bytesOf = async (hash: string): Promise<Uint8Array<ArrayBuffer> | "away" | null> => {
    const known = memory.get(hash) ?? (await files.read(hash));
    const bytes = known ?? (isPaused(hash) ? "away" : await fetchOnce(hash));
    if (bytes !== null && bytes !== "away") memory.set(hash, bytes);
    return bytes;
  };
  const fetchMissing = async (): Promise<void> => {
    const all = named();
    for (const hash of failedAt.keys()) if (!all.has(hash)) failedAt.delete(hash);
    for (const hash of all) if (!isPaused(hash) && !(await files.has(hash))) await fetchOnce(hash);
  };
  return {
    async answer(path, knows) {
      const [, workspace = "", hash = ""] = form.exec(path) ?? [];
      // Not asked for before the first release is there: an edge knows its workspace by it.
      if (hash === "" || workspace !== workspaceOf(edge) || !named().has(hash)) return noPicture(404);
      const bytes = await bytesOf(hash);
      return bytes === "away" ? noPicture(503) : bytes === null ? noPicture(404) : pictureAnswer({ hash, bytes }, knows);
    },
    fetchNamed() {
      round ??= fetchMissing()
        .catch((fault: unknown) => log("error", "pictures-not-fetched", { why: String(fault) }))
        .finally(() => (round = null));
      return round;
    },
  };
}

const workspaceOf = (edge: Pick<Edge, "known">): string | null => edge.known().live?.scope.split("/")[0] ?? null;

/** What the live release and the ones before it name; read anew only when those change. */
function namedBy(edge: Pick<Edge, "known">): () => ReadonlySet<string> {
  let from: unknown = null;
  let named: ReadonlySet<string> = new Set();
  return () => {
    const { recent } = edge.known();
    if (recent !== from) named = new Set([...recent.values()].flatMap((text) => [...picturesNamedIn(text)]));
    from = recent;
    return named;
  };
}

const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");
