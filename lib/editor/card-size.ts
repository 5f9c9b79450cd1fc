import { type FlowNode, type NodeKind } from "@/lib/core/nodes/node";

export type Size = { readonly width: number; readonly height: number };

/** Cards have fixed sizes, so that a flow can be laid out without measuring and never jumps. */
const sizes: Readonly<Record<NodeKind, Size>> = {
  entry: { width: 264, height: 96 },
  decision: { width: 264, height: 72 },
  split: { width: 264, height: 72 },
  show: { width: 264, height: 132 },
  note: { width: 220, height: 132 },
};

/** The room below a card, down to the next row: enough for its ways out to say their names. */
const roomBelow: Readonly<Record<NodeKind, number>> = { entry: 72, decision: 136, split: 104, show: 64, note: 0 };

/** Where a way out leads nowhere yet. */
export const placeholderSize: Size = { width: 168, height: 56 };

/** The column kept free for a way out that joins a card standing elsewhere. */
export const joinSize: Size = { width: 168, height: 12 };

export const cardSize = (node: FlowNode): Size => sizes[node.kind];
export const roomBelowCard = (node: FlowNode): number => roomBelow[node.kind];
