import { type Selection } from "./editor-state";
import { type ShownFlow } from "./folding";
import { levelsOf } from "./levels";
import { notesByNode } from "./notes-by-node";
import { remember } from "./remember";
import { waysInOrder } from "./ways-in-order";
import { type NoteNode, type WayOut } from "@/lib/core/nodes/node";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** One line of the outline: a card, a way that joins a card told elsewhere, or a way that leads nowhere yet (then `node` is where it starts). */
export type OutlineRow = {
  readonly key: string;
  readonly is: "card" | "join" | "open";
  readonly node: NodeId;
  readonly from: { readonly node: NodeId; readonly way: WayOut } | null;
  readonly depth: number;
};

/** The flow from top to bottom as lines with an indent. A card with several ways in is told once, where the canvas draws it; notes come right below their card, loose ones last. */
export const outlineOf = remember(
  ({ flow, hidden }: ShownFlow) => [flow, hidden],
  ({ flow, hidden }): readonly OutlineRow[] => {
    const levels = levelsOf(flow);
    const notes = notesByNode(flow);
    const rows: OutlineRow[] = [];
    // Last in, first out: the first root and the leftmost way stand on top.
    const waiting: OutlineRow[] = levels.roots.map((node): OutlineRow => ({ key: node, is: "card", node, from: null, depth: 0 })).toReversed();
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      rows.push(row);
      const node = flow.nodes[row.node];
      if (node === undefined || row.is !== "card") continue;
      rows.push(...(notes.get(node.id) ?? []).map((note) => noteRow(note, row.depth + 1)));
      if (hidden.has(row.node)) continue;
      const below = waysInOrder(node).map((way) => rowBelow({ from: { node: node.id, way }, depth: depthBelow(row, node.kind === "entry"), levels }));
      waiting.push(...below.toReversed());
    }
    rows.push(...(notes.get("") ?? []).map((note) => noteRow(note, 0)));
    return rows;
  },
);

const noteRow = ({ id }: NoteNode, depth: number): OutlineRow => ({ key: id, is: "card", node: id, from: null, depth });

/** What the entry leads to is no branch of it. */
const depthBelow = (row: OutlineRow, straight: boolean): number => (straight ? row.depth : row.depth + 1);

type Below = { readonly from: { readonly node: NodeId; readonly way: WayOut }; readonly depth: number; readonly levels: ReturnType<typeof levelsOf> };

function rowBelow({ from, depth, levels }: Below): OutlineRow {
  const key = `${from.node} ${from.way}`;
  const edge = levels.edgeAt(from.node, from.way);
  if (edge === undefined) return { key, is: "open", node: from.node, from, depth };
  return { key, is: levels.parentEdge.get(edge.to) === edge.id ? "card" : "join", node: edge.to, from, depth };
}

/** What is selected when a row is: a card, or the way that joins or leads nowhere. */
export const selectionOfRow = ({ is, node, from }: OutlineRow): Selection & { readonly node: NodeId } => (is === "card" || from === null ? { node, way: null } : from);

/** The row that stands for what is selected: the selected way when it has a row of its own, else the card itself. */
export function rowOfSelection(rows: readonly OutlineRow[], { node, way }: Selection): OutlineRow | undefined {
  const ofWay = way === null ? undefined : rows.find((row) => row.is !== "card" && row.from?.node === node && row.from?.way === way);
  return ofWay ?? rows.find((row) => row.is === "card" && row.node === node);
}
