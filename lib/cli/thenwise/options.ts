import { type Given } from "./command";
import { usageFault } from "./say-stop";
import { isKey } from "@/lib/core/vocabulary/ids";
import { readDate } from "@/lib/core/vocabulary/value";

export const commonHelp = {
  environment: "  --environment KEY   the environment the bundle answers for (production)",
  now: "  --now MOMENT        decide as of then, as in 2026-06-01T09:00:00Z (this moment)",
  json: "  --json              the same for programs",
} as const;

export function environmentOf(given: Given): string {
  const key = given.value("environment") ?? "production";
  return isKey(key) ? key : usageFault(`“${key}” is not the key of an environment: letters, digits, dots, dashes and underscores, a letter first.`);
}

/** The moment that decisions are made for. The command line is where the clock is read. */
export function momentOf(given: Given): number {
  const raw = given.value("now");
  if (raw === null) return Date.now();
  const date = readDate(raw, "UTC");
  return date?.kind === "moment" ? date.at : usageFault(`“${raw}” is not a moment: write it as 2026-06-01T09:00:00Z.`);
}
