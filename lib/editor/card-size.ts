import { type FlowNode, type NodeKind } from "@/lib/core/nodes/node";

export type Size = { readonly width: number; readonly height: number };

const width = 264;

/** Cards have sizes that follow from what they say, so that a flow can be laid out without measuring and never jumps. */
export function cardSize(node: FlowNode): Size {
  switch (node.kind) {
    case "entry":
      return { width, height: 88 };
    case "decision":
      return { width, height: 60 };
    case "split":
      return { width, height: 72 };
    case "show":
      return { width, height: Object.keys(node.variants).length === 0 ? 84 : 124 };
    case "note":
      return { width: 220, height: 28 + 16 * linesOf(node.text) };
  }
}

/** About how many lines a note takes, between one and six. */
const linesOf = (text: string): number => Math.min(6, text.split("\n").reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 28)), 0));

/** The room below a card, down to the next row: enough for its ways out to say their names. */
const roomBelow: Readonly<Record<NodeKind, number>> = { entry: 72, decision: 136, split: 104, show: 64, note: 0 };

/** Where a way out leads nowhere yet. */
export const placeholderSize: Size = { width: 168, height: 56 };

/** The column kept free for a way out that joins a card standing elsewhere. */
export const joinSize: Size = { width: 168, height: 12 };

export const roomBelowCard = (node: FlowNode): number => roomBelow[node.kind];
