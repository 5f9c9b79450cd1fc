import { isJsonObject } from "@/lib/std/json";

/** A release as it came and as it lies on disk: nothing in it is believed before it is verified. */
export type ReleaseFile = {
  readonly scope: string;
  readonly number: number;
  readonly hash: string;
  readonly signature: string;
  /** The bundle's canonical text. */
  readonly text: string;
  /** When the origin last said that this is live; milliseconds since 1970 UTC. */
  readonly confirmedAt: number;
};

/** The text of a release file. */
export const releaseFileText = (release: ReleaseFile): string => JSON.stringify({ format: 1, ...release });

/** Reads a release file; null when it is not one. */
export function parseReleaseFile(raw: string): ReleaseFile | null {
  const value = parsed(raw);
  if (!isJsonObject(value) || value["format"] !== 1) return null;
  const { scope, number, hash, signature, text, confirmedAt } = value;
  if (typeof scope !== "string" || typeof hash !== "string" || typeof signature !== "string" || typeof text !== "string") return null;
  if (!isWhole(number) || !isWhole(confirmedAt)) return null;
  return { scope, number, hash, signature, text, confirmedAt };
}

const isWhole = (value: unknown): value is number => typeof value === "number" && Number.isSafeInteger(value) && value >= 0;

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}
