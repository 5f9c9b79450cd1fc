import { type Selection } from "./editor-state";
import { type Flow } from "@/lib/core/flow/flow";

/** The selection as far as the flow still has it. */
export function selectionIn(flow: Flow, selection: Selection): Selection {
  return selection.node === null || flow.nodes[selection.node] !== undefined ? selection : { node: null, way: null };
}
