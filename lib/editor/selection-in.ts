import { type EditorState, type Selection } from "./editor-state";
import { type Flow } from "@/lib/core/flow/flow";
import { edgesInto, waysOutOf } from "@/lib/core/flow/graph";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** The selection as far as the flow still has it. Of a card that is gone, what led to it before: the eye is there already. */
export function selectionIn(flow: Flow, selection: Selection, before: Flow): Selection {
  const { node, way } = selection;
  if (node === null) return selection;
  if (flow.nodes[node] !== undefined) return way === null || waysOutOf(flow, node).some((each) => each.way === way) ? selection : { node, way: null };
  return { node: keptAbove(flow, node, before), way: null };
}

function keptAbove(flow: Flow, gone: NodeId, before: Flow): NodeId | null {
  const card = before.nodes[gone];
  const above = card?.kind === "note" ? card.near : (edgesInto(before, gone)[0]?.from ?? null);
  return above === null || flow.nodes[above] !== undefined ? above : keptAbove(flow, above, before);
}

/** The cards that are chosen: those that were marked together, or the selected one alone. */
export function chosenNodes({ flow, marked, selection }: Pick<EditorState, "flow" | "marked" | "selection">): readonly NodeId[] {
  const chosen = marked.size > 0 ? [...marked] : selection.node === null ? [] : [selection.node];
  return chosen.filter((id) => flow.nodes[id] !== undefined);
}
