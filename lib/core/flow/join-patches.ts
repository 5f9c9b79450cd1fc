import { type Change, type Patch } from "./patch";
import { same } from "@/lib/std/same";

/** One patch that does what the two do in a row: each record from its first state to its last. Changes that cancel out are gone. */
export function joinPatches(first: Patch, second: Patch): Patch {
  const joined = new Map<string, Change>();
  for (const change of [...first, ...second]) {
    const key = `${change.table} ${change.id}`;
    const earlier = joined.get(key);
    joined.set(key, earlier === undefined ? change : join(earlier, change));
  }
  return [...joined.values()].filter((change) => !same(change.before, change.after));
}

function join(earlier: Change, later: Change): Change {
  if (earlier.table === "nodes" && later.table === "nodes") return { ...later, before: earlier.before };
  if (earlier.table === "edges" && later.table === "edges") return { ...later, before: earlier.before };
  throw new Error(`joinPatches: ${earlier.table} and ${later.table} under one key`);
}
