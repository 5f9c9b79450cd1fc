import { MarkerType, Position, type Edge, type Node } from "@xyflow/react";
import { type Layout, type Box } from "@/lib/editor/layout";
import { openEnd } from "@/lib/editor/open-end";
import { type Flow, type FlowEdge } from "@/lib/core/flow/flow";
import { type WayOut } from "@/lib/core/nodes/node";
import { type EdgeId, type NodeId } from "@/lib/core/vocabulary/ids";

export type CardElement = Node<{ readonly node: NodeId; readonly isNote: boolean }, "card">;
export type OpenElement = Node<{ readonly node: NodeId; readonly way: WayOut }, "open">;
export type CanvasNode = CardElement | OpenElement;

export type WayData = {
  readonly node: NodeId;
  readonly way: WayOut;
  /** The edge of the flow; null: the way leads nowhere yet. */
  readonly edge: EdgeId | null;
  /** The column of a way that joins a card standing elsewhere; null: straight down to its card. */
  readonly join: { readonly x: number; readonly y: number } | null;
};
export type CanvasEdge = Edge<WayData, "way">;
export type CanvasElements = { readonly nodes: readonly CanvasNode[]; readonly edges: readonly CanvasEdge[] };

/** What React Flow draws of a flow. Elements that did not change stay the very same objects, which is what keeps a large canvas smooth. */
export function canvasElements(flow: Flow, layout: Layout, before: CanvasElements): CanvasElements {
  const oldNodes = new Map(before.nodes.map((node) => [node.id, node]));
  const oldEdges = new Map(before.edges.map((edge) => [edge.id, edge]));
  const cards = [...layout.cards].map(([id, box]) => kept(oldNodes.get(id), cardElement(id, box, flow.nodes[id]?.kind === "note")));
  const ends = layout.placeholders.map((end) => kept(oldNodes.get(openEnd(end)), openElement(end)));
  const ways = Object.values(flow.edges).flatMap((edge) => wayElement(edge, layout));
  const openWays = layout.placeholders.map(openWayElement);
  const edges = [...ways, ...openWays].map((edge) => keptEdge(oldEdges.get(edge.id), edge));
  return { nodes: [...cards, ...ends], edges };
}

function kept(before: CanvasNode | undefined, after: CanvasNode): CanvasNode {
  const same =
    before?.type === after.type &&
    before.position.x === after.position.x &&
    before.position.y === after.position.y &&
    before.width === after.width &&
    before.height === after.height;
  return same ? before : after;
}

function keptEdge(before: CanvasEdge | undefined, after: CanvasEdge): CanvasEdge {
  const same =
    before?.target === after.target &&
    before.source === after.source &&
    before.data?.way === after.data?.way &&
    before.data?.join?.x === after.data?.join?.x &&
    before.data?.join?.y === after.data?.join?.y;
  return same ? before : after;
}

function frame({ x, y, width, height }: Box) {
  const middle = width / 2;
  return {
    position: { x, y },
    width,
    height,
    measured: { width, height },
    // Said instead of measured: edges stand right from the first frame.
    handles: [
      { type: "target", position: Position.Top, x: middle, y: 0, width: 1, height: 1 },
      { type: "source", position: Position.Bottom, x: middle, y: height, width: 1, height: 1 },
    ] satisfies Node["handles"],
    draggable: false,
    connectable: false,
    selectable: false,
    focusable: false,
    ...silent,
    // React Flow makes what can be neither dragged nor selected untouchable; ours holds buttons.
    style: touchable,
  };
}

const touchable = { pointerEvents: "all" } as const;

const cardElement = (id: NodeId, box: Box, isNote: boolean): CardElement => ({ id, type: "card", data: { node: id, isNote }, ...frame(box) });

function openElement({ node, way, box }: Layout["placeholders"][number]): OpenElement {
  return { id: openEnd({ node, way }), type: "open", data: { node, way }, ...frame(box) };
}

const marker = { type: MarkerType.ArrowClosed, width: 18, height: 18, markerUnits: "userSpaceOnUse", color: "var(--line-strong)" };
// What React Flow would say of cards and lines is English and of ids; cards speak for themselves, and lines are said by the cards.
const silent = { domAttributes: { "aria-label": undefined, "aria-roledescription": undefined } } as const;
const still = { type: "way", focusable: false, selectable: false, markerEnd: marker, ariaRole: "presentation", ...silent } as const;

function wayElement(edge: FlowEdge, layout: Layout): readonly CanvasEdge[] {
  const [from, to] = [layout.cards.get(edge.from), layout.cards.get(edge.to)];
  if (from === undefined || to === undefined) return [];
  const join = layout.joins.get(edge.id) ?? null;
  return [{ id: edge.id, source: edge.from, target: edge.to, data: { node: edge.from, way: edge.way, edge: edge.id, join }, ...still }];
}

function openWayElement({ node, way }: Layout["placeholders"][number]): CanvasEdge {
  const id = openEnd({ node, way });
  return { id, source: node, target: id, data: { node, way, edge: null, join: null }, ...still };
}
