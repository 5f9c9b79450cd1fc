import { cardSize, joinSize, placeholderSize, roomBelowCard, type Size } from "./card-size";
import { nothingHidden, type ShownFlow } from "./folding";
import { levelsOf, type Levels } from "./levels";
import { notesByNode, type Notes } from "./notes-by-node";
import { sameShape } from "./same-shape";
import { tidyTree, type TreeBox } from "./tidy-tree";
import { waysInOrder } from "./ways-in-order";
import { type Flow } from "@/lib/core/flow/flow";
import { type FlowNode, type NoteNode, type WayOut } from "@/lib/core/nodes/node";
import { type EdgeId, type NodeId } from "@/lib/core/vocabulary/ids";

/** A rectangle by its top left corner. The entry's middle stands at x 0, its top at y 0. */
export type Box = Size & { readonly x: number; readonly y: number };

export type Layout = {
  readonly cards: ReadonlyMap<NodeId, Box>;
  /** One for each way out that leads nowhere yet. */
  readonly placeholders: readonly { readonly node: NodeId; readonly way: WayOut; readonly box: Box }[];
  /** Of each edge whose card stands under another parent: the middle of the column kept for it, at the top of its row. */
  readonly joins: ReadonlyMap<EdgeId, { readonly x: number; readonly y: number }>;
};

/** What a box of the tree stands for. */
type Slot = { readonly left: number; readonly right: number; readonly row: number; readonly children: readonly Slot[] } & (
    | { readonly is: "card"; readonly node: FlowNode; readonly notes: readonly NoteNode[] }
    | { readonly is: "placeholder"; readonly node: NodeId; readonly way: WayOut }
    | { readonly is: "join"; readonly edge: EdgeId }
    | { readonly is: "ground" }
  );

const noteGap = 24;

/**
 * Where every card stands: from top to bottom in rows, branches from left to right in their order, *Everybody else*
 * rightmost. A card with several ways in stands below the lowest of them, so every edge leads down. Cards without a way in
 * stand beside the entry. Only the flow decides: the same flow is always drawn the same.
 * An edit of words or conditions gives the very same layout.
 */
export function layOut(flow: Flow, hidden: ShownFlow["hidden"] = nothingHidden): Layout {
  const shown: ShownFlow = { flow, hidden };
  const layout = last !== null && sameShape(last.shown, shown) ? last.layout : placed(flow, hidden);
  last = { shown, layout };
  return layout;
}

let last: { readonly shown: ShownFlow; readonly layout: Layout } | null = null;

function placed(flow: Flow, hidden: ShownFlow["hidden"]): Layout {
  const levels = levelsOf(flow);
  const notes = notesByNode(flow);
  const ground = plant({ flow, hidden, levels, notes });
  const xs = tidyTree(ground);
  const tops = rowTops(flow, levels, notes);
  const cards = new Map<NodeId, Box>();
  const placeholders: Layout["placeholders"][number][] = [];
  const joins = new Map<EdgeId, Point>();
  const origin = originOf(ground, xs);
  for (const [box, at] of xs) {
    if (!isSlot(box)) continue;
    const place = { x: Math.round(at - origin), y: tops[box.row] ?? 0 };
    if (box.is === "card") setCards(cards, box, place);
    if (box.is === "placeholder") placeholders.push({ node: box.node, way: box.way, box: centred(place, placeholderSize) });
    if (box.is === "join") joins.set(box.edge, place);
  }
  return { cards, placeholders, joins };
}

const isSlot = (box: TreeBox): box is Slot => "is" in box;

type Point = { readonly x: number; readonly y: number };

const centred = (top: Point, { width, height }: Size): Box => ({ x: Math.round(top.x - width / 2), y: top.y, width, height });

function setCards(cards: Map<NodeId, Box>, slot: Extract<Slot, { is: "card" }>, place: Point): void {
  const card = centred(place, cardSize(slot.node));
  cards.set(slot.node.id, card);
  slot.notes.forEach((note, index) => {
    const size = cardSize(note);
    cards.set(note.id, { ...size, x: card.x + card.width + noteGap + index * (size.width + noteGap), y: card.y });
  });
}

function originOf(ground: Slot, xs: ReadonlyMap<TreeBox, number>): number {
  const entry = ground.children.find((slot) => slot.is === "card" && slot.node.kind === "entry");
  return entry === undefined ? 0 : (xs.get(entry) ?? 0);
}

/** The top of each row: below the tallest card or note of the row above, and the room that its ways out need. */
function rowTops(flow: Flow, levels: Levels, notes: Notes): readonly number[] {
  const heights: number[] = [];
  const rooms: number[] = [];
  for (const [id, level] of levels.levelOf) {
    const node = flow.nodes[id];
    if (node === undefined) continue;
    const beside = (notes.get(id) ?? []).map((note) => cardSize(note).height);
    heights[level] = Math.max(heights[level] ?? 0, cardSize(node).height, ...beside);
    rooms[level] = Math.max(rooms[level] ?? 0, roomBelowCard(node));
  }
  const tops = [0];
  for (let row = 0; row <= heights.length; row += 1) tops.push((tops[row] ?? 0) + (heights[row] ?? 0) + (rooms[row] ?? 0));
  return tops;
}

/** The flow as a tree: each card under one parent, with stand-ins for open ways out and for edges that join elsewhere. */
function plant({ flow, hidden, levels, notes }: ShownFlow & { readonly levels: Levels; readonly notes: Notes }): Slot {
  const made = new Map<string, Slot>();
  // Deepest first: children are there before their parents.
  for (const id of levels.order.toReversed()) {
    const node = flow.nodes[id];
    if (node === undefined) continue;
    const row = levels.levelOf.get(id) ?? 0;
    // What is folded away takes no room, not even as open ends.
    const children = (hidden.has(id) ? [] : waysInOrder(node)).map((way) => below({ node, way, row: row + 1, levels, made }));
    made.set(id, cardSlot(node, { row, children, notes: notes.get(id) ?? [] }));
  }
  const roots = levels.roots.flatMap((id) => made.get(id) ?? []);
  const loose = (notes.get("") ?? []).map((note) => cardSlot(note, { row: 0, children: [], notes: [] }));
  return { is: "ground", row: 0, left: 0, right: 0, children: [...roots, ...loose] };
}

type Below = { readonly node: FlowNode; readonly way: WayOut; readonly row: number; readonly levels: Levels; readonly made: ReadonlyMap<string, Slot> };

function below({ node, way, row, levels, made }: Below): Slot {
  const edge = levels.edgeAt(node.id, way);
  if (edge === undefined) return { is: "placeholder", node: node.id, way, row, ...halves(placeholderSize.width), children: [] };
  const child = levels.parentEdge.get(edge.to) === edge.id ? made.get(edge.to) : undefined;
  return child ?? { is: "join", edge: edge.id, row, ...halves(joinSize.width), children: [] };
}

function cardSlot(node: FlowNode, parts: { readonly row: number; readonly children: readonly Slot[]; readonly notes: readonly NoteNode[] }): Slot {
  const { left, right } = halves(cardSize(node).width);
  const beside = parts.notes.reduce((width, note) => width + cardSize(note).width + noteGap, 0);
  return { is: "card", node, left, right: right + beside, ...parts };
}

const halves = (width: number) => ({ left: width / 2, right: width / 2 });
