import { levelsOf } from "./levels";
import { waysInOrder } from "./ways-in-order";
import { type Selection } from "./editor-state";
import { type Flow } from "@/lib/core/flow/flow";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Where a card from the palette goes: the selected way out; an open one of the selected card, else its first; nothing selected, the first open end. */
export function whereToAdd(flow: Flow, selection: Selection): { readonly node: NodeId; readonly way: WayOut } | null {
  const { order, edgeAt } = levelsOf(flow);
  const waysOf = (id: NodeId) => {
    const node = flow.nodes[id];
    return node === undefined ? [] : waysInOrder(node).map((way) => ({ node: id, way }));
  };
  const isOpen = (at: { readonly node: NodeId; readonly way: WayOut }) => edgeAt(at.node, at.way) === undefined;
  if (selection.node === null) return order.flatMap(waysOf).find(isOpen) ?? null;
  const own = waysOf(selection.node);
  return own.find(({ way }) => way === selection.way) ?? own.find(isOpen) ?? own[0] ?? null;
}
