import { newEdge } from "./changes";
import { type Flow } from "@/lib/core/flow/flow";
import { entry } from "@/lib/core/nodes/entry";
import { show } from "@/lib/core/nodes/show";
import { type Random } from "@/lib/core/vocabulary/ids";

/** A flow that already works: everybody keeps the default. The first preview never shows an error. */
export function newFlow(input: { readonly placements: readonly string[] }, random: Random): Flow {
  const start = { ...entry.create(random), placements: [...input.placements] };
  const end = show.create(random);
  const edge = newEdge({ from: start.id, way: "out", to: end.id }, random);
  return { format: 1, nodes: { [start.id]: start, [end.id]: end }, edges: { [edge.id]: edge } };
}
