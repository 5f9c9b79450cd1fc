import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";
import { type CampaignTrace } from "@/lib/core/vocabulary/decision";

/** The boxes and lines that one visitor's way goes through. */
export type LitPath = { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> };

/** The way a campaign's trace took, drawn on its flow. */
export function litPath(flow: Flow, trace: CampaignTrace): LitPath {
  const entry = entryOf(flow);
  const nodes = new Set(trace.path.map(({ node }) => node));
  const edges = new Set<string>();
  // The entry is a step of its own only where somebody has to be let in.
  const goesIn = trace.outcome !== "not-open" && !trace.path.some((step) => step.kind === "test" && step.node === entry?.id && step.way === null);
  if (entry !== undefined) {
    nodes.add(entry.id);
    if (goesIn) light(edges, flow, { node: entry.id, way: "out" });
  }
  for (const step of trace.path) {
    if (step.kind !== "give" && step.way !== null && step.node !== entry?.id) light(edges, flow, { node: step.node, way: step.way });
  }
  for (const id of edges) {
    const edge = flow.edges[id];
    if (edge !== undefined) nodes.add(edge.to);
  }
  return { nodes, edges };
}

function light(edges: Set<string>, flow: Flow, from: { readonly node: string; readonly way: string | null }): void {
  const edge = Object.values(flow.edges).find(({ from: node, way }) => node === from.node && way === from.way);
  if (edge !== undefined) edges.add(edge.id);
}
