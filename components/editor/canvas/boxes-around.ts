import { type CanvasElements, type CanvasNode } from "./canvas-elements";
import { type Box } from "@/lib/editor/layout";

/** What one wants to see of a new card, each box around the one before: the card, its open ends that are to be filled next, what stands right beside it under the same card. */
export function boxesAround(made: CanvasNode, { nodes, edges }: CanvasElements): readonly [Box, ...Box[]] {
  const ends = nodes.filter(({ type, data }) => type === "open" && data.node === made.data.node);
  return [around([made]), around([made, ...ends]), around([made, ...ends, ...beside()])];

  function beside(): readonly CanvasNode[] {
    const parent = edges.find(({ target, data }) => target === made.id && data?.join === null)?.source;
    const below = new Set(edges.filter(({ source, data }) => source === parent && data?.join === null).map(({ target }) => target));
    const row = nodes.filter(({ id }) => below.has(id)).toSorted((one, other) => one.position.x - other.position.x);
    const at = row.indexOf(made);
    return row.filter((_, index) => Math.abs(index - at) === 1);
  }
}

function around(nodes: readonly CanvasNode[]): Box {
  const [left, top] = [Math.min(...nodes.map(({ position }) => position.x)), Math.min(...nodes.map(({ position }) => position.y))];
  const [right, bottom] = [Math.max(...nodes.map(({ position, width = 0 }) => position.x + width)), Math.max(...nodes.map(({ position, height = 0 }) => position.y + height))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}
