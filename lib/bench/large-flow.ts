import { type Condition } from "@/lib/core/conditions/condition";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { decision } from "@/lib/core/nodes/decision";
import { entry } from "@/lib/core/nodes/entry";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { show } from "@/lib/core/nodes/show";
import { split } from "@/lib/core/nodes/split";
import { makeId, type NodeId, type Random } from "@/lib/core/vocabulary/ids";

/** What a generated flow speaks of: attributes and placements that the workspace has. */
export type LargeFlowWords = {
  readonly placement: string;
  readonly contentType: string;
  readonly content: Record<string, string>;
  readonly texts: readonly { readonly attribute: string; readonly values: readonly string[] }[];
};

type OpenWay = { readonly from: NodeId; readonly way: WayOut };

/**
 * A flow of exactly this many cards, as a large team leaves it after a year: two in three cards part the visitors. The
 * same chance gives the same flow.
 */
export function largeFlow(count: number, words: LargeFlowWords, random: Random): Flow {
  const start: FlowNode = { ...entry.create(random), placements: [words.placement] };
  const nodes = new Map<string, FlowNode>([[start.id, start]]);
  const edges: FlowEdge[] = [];
  const open: OpenWay[] = [{ from: start.id, way: "out" }];
  const ends: NodeId[] = [];
  const lead = ({ from, way }: OpenWay, to: NodeId) => edges.push({ id: makeId("edge", random), from, way, to });
  while (nodes.size < count) {
    const [place] = open.splice(Math.floor(random() * Math.min(open.length, 6)), 1);
    if (place === undefined) break;
    const node = nextCard(open.length, open.length + nodes.size >= count);
    nodes.set(node.id, node);
    lead(place, node.id);
    for (const { way } of findNodeKind(node.kind).waysOut(node)) open.push({ from: node.id, way });
    if (node.kind === "show") ends.push(node.id);
  }
  function nextCard(openLeft: number, enough: boolean): FlowNode {
    if (enough) return ending(words, random);
    // The last open way always goes on, or the flow would end before it is large.
    return openLeft > 0 && random() < 0.36 ? ending(words, random) : parting(words, random);
  }
  // What is still open joins an end that is there, so that nothing leads nowhere.
  for (const place of open) {
    const end = ends[Math.floor(random() * ends.length)];
    if (end !== undefined) lead(place, end);
  }
  return { format: 1, nodes: Object.fromEntries(nodes), edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])) };
}

function parting(words: LargeFlowWords, random: Random): FlowNode {
  if (random() < 0.31) return { ...split.create(random), name: "Two ways" };
  const made = decision.create(random);
  const branches = Array.from({ length: 1 + Math.floor(random() * 2) }, (_, index) => ({
    id: makeId("branch", random),
    name: `Group ${index + 1}`,
    condition: condition(words, random),
  }));
  return { ...made, name: `Question ${Math.floor(random() * 1000)}`, branches };
}

function ending({ placement, contentType, content }: LargeFlowWords, random: Random): FlowNode {
  const id = makeId("variant", random);
  const name = `Story ${id.slice(-4)}`;
  return { ...show.create(random), name, variants: { [placement]: { id, name, contentType, content: { ...content, headline: name } } } };
}

function condition({ texts }: LargeFlowWords, random: Random): Condition {
  const parts = Array.from({ length: 1 + Math.floor(random() * 2) }, (): Condition => {
    const asked = texts[Math.floor(random() * texts.length)];
    const value = asked?.values[Math.floor(random() * asked.values.length)];
    return { kind: "comparison", id: makeId("condition", random), attribute: asked?.attribute ?? "", operator: "text.is", operand: value ?? "" };
  });
  return { kind: "group", id: makeId("condition", random), match: "all", parts };
}
