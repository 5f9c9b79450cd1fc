/** How many values are shown one by one before a list is searched instead. */
export const fewChips = 30;

/** Which of many values to draw: those with what is looked for in them, the first few of them. */
export function shownChips(values: readonly string[], query: string): { readonly shown: readonly string[]; readonly found: number } {
  const wanted = query.trim().toLowerCase();
  const found = wanted === "" ? values : values.filter((value) => value.toLowerCase().includes(wanted));
  return { shown: found.slice(0, fewChips), found: found.length };
}

/** What was pasted laid over what is there: each value once, in the order it came, and what was left out for which reason. */
export function addedChips(values: readonly string[], parts: readonly string[], max: number): { readonly values: readonly string[]; readonly added: number; readonly twice: number; readonly tooMany: number } {
  const there = new Set(values);
  const fresh = parts.filter((part) => !there.has(part));
  const kept = fresh.slice(0, Math.max(0, max - values.length));
  return { values: [...values, ...kept], added: kept.length, twice: parts.length - fresh.length, tooMany: fresh.length - kept.length };
}
