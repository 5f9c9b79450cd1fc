"use client";

import { useReactFlow, useStoreApi, type Viewport } from "@xyflow/react";
import { useLayoutEffect, useRef, useState } from "react";
import { boxesAround } from "./boxes-around";
import { canvasElements, type CanvasEdge, type CanvasElements, type CanvasNode } from "./canvas-elements";
import { glide } from "./glide";
import { mostInSight } from "./in-sight";
import { useEditor, useEditorHandle } from "@/components/session/editor-session";
import { shownFlow } from "@/lib/editor/folding";
import { layOut, type Layout } from "@/lib/editor/layout";
import { type Flow } from "@/lib/core/flow/flow";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** More cards than this on the move are set down at once: nobody could follow them. */
const mostGliding = 300;

type Drawn = { readonly nodes: CanvasNode[]; readonly edges: CanvasEdge[] };
type Point = { readonly x: number; readonly y: number };

/**
 * The drawing of the flow as it is now. After an edit, cards glide to where they belong while the selected card (or the
 * one a new card hangs on) stays where the eye left it; the view moves under it instead.
 */
export function useCanvasElements(): Drawn {
  const { flow, hidden } = useEditor(shownFlow);
  const editor = useEditorHandle();
  const view = useReactFlow();
  const store = useStoreApi();
  const [first] = useState(() => canvasElements(flow, layOut(flow, hidden), { nodes: [], edges: [] }));
  const target = useRef<CanvasElements>(first);
  const drawnLayout = useRef<Layout | null>(null);
  const [drawn, setDrawn] = useState<Drawn>(() => copied(first));

  useLayoutEffect(() => {
    const layout = layOut(flow, hidden);
    // Words changed, places did not: cards and lines read their words themselves.
    if (drawnLayout.current === layout) return undefined;
    const before = target.current;
    const after = canvasElements(flow, layout, before);
    drawnLayout.current = layout;
    if (sameItems(before.nodes, after.nodes) && sameItems(before.edges, after.edges)) return undefined;
    target.current = after;
    const moves = movesBetween(before, after);
    const away = moves.get(anchorOf(flow, editor.store.getState().selection.node, before) ?? "") ?? { x: 0, y: 0 };
    const from = view.getViewport();
    const to = viewAfter(shifted(from, away), after);
    const show = (part: number) => {
      setDrawn(part >= 1 ? copied(after) : { nodes: after.nodes.map((node) => partWay(node, moves.get(node.id), part)), edges: [...after.edges] });
      if (to.x !== from.x || to.y !== from.y) void view.setViewport({ x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part, zoom: from.zoom });
    };
    return glide(show, (moves.size === 0 && to.x === from.x && to.y === from.y) || moves.size > mostGliding);

    /** A new card is seen whole, and as much as there is room for of what stands around it, also when it hangs on the last one in sight. */
    function viewAfter(stays: Viewport, elements: CanvasElements): Viewport {
      const { selection } = editor.store.getState();
      const made = elements.nodes.find(({ id }) => id === selection.node);
      if (made === undefined || before.nodes.some(({ id }) => id === made.id)) return stays;
      const { width, height } = store.getState();
      return mostInSight(stays, { width, height }, boxesAround(made, elements));
    }
  }, [flow, hidden, editor, store, view]);

  return drawn;
}

const sameItems = <Item>(before: readonly Item[], after: readonly Item[]): boolean => before.length === after.length && before.every((item, index) => item === after[index]);

const copied = ({ nodes, edges }: CanvasElements): Drawn => ({ nodes: [...nodes], edges: [...edges] });

/** How far each card that was there before has to go. */
function movesBetween(before: CanvasElements, after: CanvasElements): ReadonlyMap<string, Point> {
  const places = new Map(before.nodes.map((node) => [node.id, node]));
  const moves = new Map<string, Point>();
  for (const node of after.nodes) {
    const old = places.get(node.id);
    if (old === undefined || old === node) continue;
    const move = { x: node.position.x - old.position.x, y: node.position.y - old.position.y };
    if (move.x !== 0 || move.y !== 0) moves.set(node.id, move);
  }
  return moves;
}

/** The card that stays in place on the screen: the selected one, or for a new card the one it hangs on. */
function anchorOf(flow: Flow, selected: NodeId | null, before: CanvasElements): string | null {
  if (selected === null || before.nodes.some((node) => node.id === selected)) return selected;
  return Object.values(flow.edges).find((edge) => edge.to === selected)?.from ?? null;
}

function partWay(node: CanvasNode, move: Point | undefined, part: number): CanvasNode {
  if (move === undefined) return node;
  return { ...node, position: { x: node.position.x - move.x * (1 - part), y: node.position.y - move.y * (1 - part) } };
}

const shifted = ({ x, y, zoom }: Viewport, away: Point): Viewport => ({ x: x - away.x * zoom, y: y - away.y * zoom, zoom });
