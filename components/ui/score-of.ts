import { fitOf } from "./fit-of";

/** How a searchable list orders its items, 1 the best and 0 left out: by whole words and their beginnings, never by letters picked out of a text. The first keyword is the name. */
export function scoreOf(_value: string, typed: string, [name = "", ...more]: readonly string[] = []): number {
  const fit = fitOf(typed, { name, more });
  return fit === null ? 0 : 1 / (1 + fit);
}
