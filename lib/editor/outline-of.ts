import { type Selection } from "./editor-state";
import { type ShownFlow } from "./folding";
import { levelsOf } from "./levels";
import { remember } from "./remember";
import { waysInOrder } from "./ways-in-order";
import { type WayOut } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** One line of the outline: a card, a way that joins a card told elsewhere, or a way that leads nowhere yet (then `node` is where it starts). */
export type OutlineRow = {
  readonly key: string;
  readonly is: "card" | "join" | "open";
  readonly node: NodeId;
  readonly from: { readonly node: NodeId; readonly way: WayOut } | null;
  readonly depth: number;
};

/** The flow from top to bottom as lines with an indent. A card with several ways in is told once, where the canvas draws it. */
export const outlineOf = remember(
  ({ flow, hidden }: ShownFlow) => [flow, hidden],
  ({ flow, hidden }): readonly OutlineRow[] => {
    const levels = levelsOf(flow);
    const rows: OutlineRow[] = [];
    // Last in, first out: the first root and the leftmost way stand on top.
    const waiting: OutlineRow[] = levels.roots.map((node): OutlineRow => ({ key: node, is: "card", node, from: null, depth: 0 })).toReversed();
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      rows.push(row);
      const node = flow.nodes[row.node];
      if (node === undefined || row.is !== "card" || hidden.has(row.node)) continue;
      const below = waysInOrder(node).map((way) => rowBelow({ from: { node: node.id, way }, depth: depthBelow(row, node.kind === "entry"), levels }));
      waiting.push(...below.toReversed());
    }
    return rows;
  },
);

/** What the entry leads to is no branch of it. */
const depthBelow = (row: OutlineRow, straight: boolean): number => (straight ? row.depth : row.depth + 1);

type Below = { readonly from: { readonly node: NodeId; readonly way: WayOut }; readonly depth: number; readonly levels: ReturnType<typeof levelsOf> };

function rowBelow({ from, depth, levels }: Below): OutlineRow {
  const key = `${from.node} ${from.way}`;
  const edge = levels.edgeAt.get(key);
  if (edge === undefined) return { key, is: "open", node: from.node, from, depth };
  return { key, is: levels.parentEdge.get(edge.to) === edge.id ? "card" : "join", node: edge.to, from, depth };
}

/** The row that stands for what is selected: the open end of the selected way, else the card itself. */
export function rowOfSelection(rows: readonly OutlineRow[], { node, way }: Selection): OutlineRow | undefined {
  const open = way === null ? undefined : rows.find((row) => row.is === "open" && row.from?.node === node && row.from?.way === way);
  return open ?? rows.find((row) => row.is === "card" && row.node === node);
}
