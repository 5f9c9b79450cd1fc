import { cardSize } from "./card-size";
import { type ShownFlow } from "./folding";
import { waysInOrder } from "./ways-in-order";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { type FlowNode } from "@/lib/core/nodes/node";

/** Whether two flows are drawn at the same places: they may differ in words, conditions and contents, but in no card's size, way out or line. */
export function sameShape(a: ShownFlow, b: ShownFlow): boolean {
  return sameFolds(a.hidden, b.hidden) && sameLines(a.flow.edges, b.flow.edges) && sameCards(a.flow.nodes, b.flow.nodes);
}

const sameFolds = (a: ShownFlow["hidden"], b: ShownFlow["hidden"]): boolean => a === b || (a.size === b.size && [...a.keys()].every((id) => b.has(id)));

function sameLines(a: Flow["edges"], b: Flow["edges"]): boolean {
  if (a === b) return true;
  const [before, after] = [Object.values(a), Object.values(b)];
  return before.length === after.length && before.every((edge, index) => sameLine(edge, after[index]));
}

const sameLine = (a: FlowEdge, b: FlowEdge | undefined): boolean => a === b || (a.id === b?.id && a.from === b.from && a.way === b.way && a.to === b.to);

// The order counts too: it decides which of two loose cards stands first.
function sameCards(a: Flow["nodes"], b: Flow["nodes"]): boolean {
  if (a === b) return true;
  const [before, after] = [Object.values(a), Object.values(b)];
  return before.length === after.length && before.every((node, index) => sameCard(node, after[index]));
}

function sameCard(a: FlowNode, b: FlowNode | undefined): boolean {
  if (a === b) return true;
  if (b === undefined || a.id !== b.id || a.kind !== b.kind) return false;
  const [before, after] = [cardSize(a), cardSize(b)];
  return before.width === after.width && before.height === after.height && nearOf(a) === nearOf(b) && sameWays(a, b);
}

const nearOf = (node: FlowNode): string | null => (node.kind === "note" ? node.near : null);

function sameWays(a: FlowNode, b: FlowNode): boolean {
  const [before, after] = [waysInOrder(a), waysInOrder(b)];
  return before.length === after.length && before.every((way, index) => way === after[index]);
}
