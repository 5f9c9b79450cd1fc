import { canonicalJson } from "@/lib/std/canonical-json";

/** Whether two records say the same, whatever order their members were written in. */
export const same = (before: unknown, after: unknown): boolean => textOf(before) === textOf(after);

// A round through JSON drops members that are undefined.
const textOf = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null)));
