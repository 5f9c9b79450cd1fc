import { mergeNode, type TouchedPart } from "./merge-node";
import { mergeTable, mergeWhole, type Three } from "./merge-three";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { waysOutOf } from "@/lib/core/flow/graph";
import { openFlow } from "@/lib/core/flow/open-flow";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** A place that both changed, each in another way. */
export type Touch = { readonly node: NodeId | string; readonly part: TouchedPart | "way" | "circle"; readonly name: string };

/** Both sides' changes in one flow; where they touch, mine. Null: together they are no flow at all. */
export type Merged = { readonly flow: Flow | null; readonly touches: readonly Touch[] };

/** Merges what two people made of the same flow: cards, their parts and ways by id. Without touches, nothing of either is lost. */
export function mergeFlows({ base, mine, theirs }: Three<Flow>): Merged {
  const touches: Touch[] = [];
  const tell = (node: string, part: Touch["part"], name = ""): void => {
    if (!touches.some((touch) => touch.node === node && touch.part === part && touch.name === name)) touches.push({ node, part, name });
  };
  const nodes = mergeTable(
    { base: base.nodes, mine: mine.nodes, theirs: theirs.nodes },
    (node, id) => mergeNode(node, (part, name) => tell(id, part, name)),
    (id) => tell(id, "removed"),
  );
  const bare: Flow = { format: mine.format, nodes, edges: {} };
  const edges: Record<string, FlowEdge> = {};
  for (const edge of mergedEdges({ base, mine, theirs }, (node) => tell(node, "way"))) {
    if (edges[edge.id] === undefined && isAnchored(bare, edge)) edges[edge.id] = edge;
    else tell(edge.from, "way");
  }
  const opened = openFlow({ ...bare, edges });
  if (opened.ok) return { flow: opened.value, touches };
  tell("", "circle");
  return { flow: null, touches };
}

/** A way out has one edge, so edges are told apart by where they begin. */
function mergedEdges({ base, mine, theirs }: Three<Flow>, touch: (node: string) => void): readonly FlowEdge[] {
  const merged = mergeTable({ base: byPlace(base), mine: byPlace(mine), theirs: byPlace(theirs) }, (three) => mergeWhole(three, () => touch(three.mine.from)), (place) => touch(place.split(" ")[0] ?? ""));
  return Object.values(merged);
}

const byPlace = (flow: Flow): Readonly<Record<string, FlowEdge>> => Object.fromEntries(Object.values(flow.edges).map((edge) => [`${edge.from} ${edge.way}`, edge]));

function isAnchored(flow: Flow, { from, way, to }: FlowEdge): boolean {
  const target = flow.nodes[to];
  return flow.nodes[from] !== undefined && target !== undefined && target.kind !== "entry" && target.kind !== "note" && waysOutOf(flow, from).some((each) => each.way === way);
}
