import "server-only";
import { same } from "@/lib/std/same";
import { type Flow } from "@/lib/core/flow/flow";
import { type Change, type Patch } from "@/lib/core/flow/patch";

type Place = Pick<Change, "table" | "id">;

/** What a save changed as our own records say it: what a stranger claims was there before could not be gone back to. */
export function recordedPatch(before: Flow, after: Flow, sent: readonly Place[] = everyPlace(before, after)): Patch {
  const touched = new Map(sent.map((place) => [`${place.table} ${place.id}`, place]));
  const changes = [...touched.values()].map(({ table, id }): Change =>
    table === "nodes" ? { table, id, before: before.nodes[id] ?? null, after: after.nodes[id] ?? null } : { table, id, before: before.edges[id] ?? null, after: after.edges[id] ?? null },
  );
  return changes.filter((change) => !same(change.before, change.after));
}

function everyPlace(before: Flow, after: Flow): readonly Place[] {
  const nodes = Object.keys({ ...before.nodes, ...after.nodes }).map((id): Place => ({ table: "nodes", id }));
  return [...nodes, ...Object.keys({ ...before.edges, ...after.edges }).map((id): Place => ({ table: "edges", id }))];
}
