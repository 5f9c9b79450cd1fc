import { type EditorState, type Selection } from "./editor-state";
import { type Flow } from "@/lib/core/flow/flow";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** The selection as far as the flow still has it. */
export function selectionIn(flow: Flow, selection: Selection): Selection {
  return selection.node === null || flow.nodes[selection.node] !== undefined ? selection : { node: null, way: null };
}

/** The cards that are chosen: those that were marked together, or the selected one alone. */
export function chosenNodes({ flow, marked, selection }: Pick<EditorState, "flow" | "marked" | "selection">): readonly NodeId[] {
  const chosen = marked.size > 0 ? [...marked] : selection.node === null ? [] : [selection.node];
  return chosen.filter((id) => flow.nodes[id] !== undefined);
}
