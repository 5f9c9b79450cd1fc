import { levelsOf } from "./levels";
import { waysInOrder } from "./ways-in-order";
import { type Selection } from "./editor-state";
import { type Flow } from "@/lib/core/flow/flow";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Where a card from the palette goes: the selected way out; an open one of the selected card, else its first; of a note, what its card has; else the first open end, or right at the beginning. */
export function whereToAdd(flow: Flow, selection: Selection): { readonly node: NodeId; readonly way: WayOut } | null {
  const { order, edgeAt } = levelsOf(flow);
  const waysOf = (id: NodeId) => {
    const node = flow.nodes[id];
    return node === undefined ? [] : waysInOrder(node).map((way) => ({ node: id, way }));
  };
  const isOpen = (at: { readonly node: NodeId; readonly way: WayOut }) => edgeAt(at.node, at.way) === undefined;
  const chosen = selection.node === null ? undefined : flow.nodes[selection.node];
  if (chosen === undefined || (chosen.kind === "note" && chosen.near === null)) {
    const all = order.flatMap(waysOf);
    return all.find(isOpen) ?? all[0] ?? null;
  }
  const own = waysOf(chosen.kind === "note" && chosen.near !== null ? chosen.near : chosen.id);
  return own.find(({ way }) => way === selection.way) ?? own.find(isOpen) ?? own[0] ?? null;
}
