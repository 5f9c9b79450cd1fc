import { remember } from "./remember";
import { onlyBelow } from "@/lib/core/flow/edits/only-below";
import { type Flow } from "@/lib/core/flow/flow";
import { edgesOutOf } from "@/lib/core/flow/graph";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Cards whose branches are folded away. Nothing that is saved: it is how one looks at the flow. */
export type Folded = ReadonlySet<NodeId>;
export const nothingFolded: Folded = new Set();

/** What the drawing shows of a flow, and how many cards each folded one hides. */
export type ShownFlow = { readonly flow: Flow; readonly hidden: ReadonlyMap<NodeId, number> };
export const nothingHidden: ShownFlow["hidden"] = new Map();

/** The flow without what is folded away: all that only a folded card leads to, and every line out of it. */
export const shownFlow = remember(
  ({ flow, folded }: { readonly flow: Flow; readonly folded: Folded }) => [flow, folded],
  ({ flow, folded }): ShownFlow => (folded.size === 0 ? { flow, hidden: nothingHidden } : withoutFolded(flow, folded)),
);

function withoutFolded(flow: Flow, folded: Folded): ShownFlow {
  const hidden = new Map<NodeId, number>();
  const away = new Set<string>();
  for (const id of folded) {
    const below = flow.nodes[id] === undefined ? [] : onlyBelow(flow, edgesOutOf(flow, id));
    if (below.length === 0) continue;
    hidden.set(id, below.length);
    for (const node of below) away.add(node.id);
  }
  const nodes = Object.fromEntries(Object.entries(flow.nodes).filter(([id, node]) => !away.has(id) && !(node.kind === "note" && node.near !== null && away.has(node.near))));
  const edges = Object.fromEntries(Object.entries(flow.edges).filter(([, { from, to }]) => !away.has(from) && !away.has(to) && !hidden.has(from)));
  return { flow: { format: flow.format, nodes, edges }, hidden };
}

/** The folds that must open for a card to be seen. */
export function unfoldedFor(flow: Flow, folded: Folded, node: NodeId): Folded {
  const kept = [...folded].filter((id) => flow.nodes[id] !== undefined && !onlyBelow(flow, edgesOutOf(flow, id)).some((below) => below.id === node));
  return kept.length === folded.size ? folded : new Set(kept);
}
