import { sameRecord } from "./same-record";
import { type Flow } from "@/lib/core/flow/flow";
import { type Change, type Patch } from "@/lib/core/flow/patch";

/** The patch that makes the second flow of the first, record by record. */
export function diffRecords(before: Flow, after: Flow): Patch {
  const nodes = changed(before.nodes, after.nodes).map((change): Change => ({ table: "nodes", ...change }));
  const edges = changed(before.edges, after.edges).map((change): Change => ({ table: "edges", ...change }));
  return [...nodes, ...edges];
}

type Difference<Item> = { readonly id: string; readonly before: Item | null; readonly after: Item | null };

function changed<Item>(before: Readonly<Record<string, Item>>, after: Readonly<Record<string, Item>>): readonly Difference<Item>[] {
  const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...ids]
    .map((id) => ({ id, before: before[id] ?? null, after: after[id] ?? null }))
    .filter((difference) => !sameRecord(difference.before, difference.after));
}
