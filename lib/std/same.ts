import { isJsonObject } from "./json";

/** Whether two records say the same, whatever order their members were written in. What is undefined is not said. */
export function same(before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (Array.isArray(before) || Array.isArray(after)) return sameLists(before, after);
  if (!isJsonObject(before) || !isJsonObject(after)) return (before ?? null) === (after ?? null);
  let said = 0;
  for (const key in before) {
    if (!Object.hasOwn(before, key) || before[key] === undefined) continue;
    said += 1;
    if (!Object.hasOwn(after, key) || after[key] === undefined || !same(before[key], after[key])) return false;
  }
  for (const key in after) if (Object.hasOwn(after, key) && after[key] !== undefined) said -= 1;
  return said === 0;
}

function sameLists(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after) || before.length !== after.length) return false;
  return before.every((item, index) => same(item, after[index]));
}
