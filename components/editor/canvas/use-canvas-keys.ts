"use client";

import { useReactFlow } from "@xyflow/react";
import { useCallback, type KeyboardEvent } from "react";
import { useFit } from "./use-fit";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { useCardKeys } from "@/components/editor/editing/use-card-keys";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";
import { neighbour, type Direction, type Stop } from "@/lib/editor/neighbours";
import { openEnd } from "@/lib/editor/open-end";
import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** The canvas by keyboard: arrows follow the branches (with Shift, more cards are chosen), 0 and 9 zoom; the rest as in every view. */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const go = useGoTo();
  const view = useReactFlow();
  const fit = useFit();
  const editor = useEditorHandle();
  const { mark } = useEditorActions();
  const onCardKey = useCardKeys();
  return useCallback(
    (event) => {
      if (isTyping(event.target)) return;
      const zooms: Readonly<Record<string, () => void>> = {
        "0": () => void view.zoomTo(1, { duration: 200 }),
        "9": () => fit.show(),
        "+": () => void view.zoomIn({ duration: 120 }),
        "=": () => void view.zoomIn({ duration: 120 }),
        "-": () => void view.zoomOut({ duration: 120 }),
      };
      const direction = arrows[event.key];
      const zoom = zooms[event.key];
      if (event.altKey) {
        onCardKey(event);
        return;
      }
      if (event.ctrlKey || event.metaKey) return;
      if (direction !== undefined) step(direction, event.shiftKey);
      else if (zoom !== undefined) zoom();
      else if (isPress(event) || !onCardKey(event)) return;
      event.preventDefault();

      function step(way: Direction, adding: boolean): void {
        const state = editor.store.getState();
        const { flow } = shownFlow(state);
        const here = state.selection.node === null ? null : { node: state.selection.node, way: state.selection.way };
        const next = here === null ? entryStop(flow) : neighbour(flow, here, way);
        if (next === null) return;
        if (adding && next.way === null) mark(next.node);
        else go(next);
      }
    },
    [editor, fit, go, mark, onCardKey, view],
  );
}

function entryStop(flow: Flow): Stop | null {
  const entry = entryOf(flow);
  return entry === undefined ? null : { node: entry.id, way: null };
}

/** On a button that says what it does, Enter presses that button. */
const isPress = ({ key, target }: KeyboardEvent): boolean => key === "Enter" && target instanceof HTMLElement && target.matches("button:not([data-card])");

const isTyping = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches("input, textarea, select");

/** Selects a stop, brings it into view and gives it the focus. */
export function useGoTo(): (stop: Stop) => void {
  const view = useReactFlow();
  const editor = useEditorHandle();
  const { select } = useEditorActions();
  return useCallback(
    (stop) => {
      select(stop.node, stop.way ?? undefined);
      const shown = shownFlow(editor.store.getState());
      const layout = layOut(shown.flow, shown.hidden);
      const name = stop.way === null ? null : openEnd({ node: stop.node, way: stop.way });
      const box = name === null ? layout.cards.get(stop.node) : (layout.placeholders.find((end) => openEnd(end) === name)?.box ?? layout.cards.get(stop.node));
      if (box === undefined) return;
      const { zoom } = view.getViewport();
      void view.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: Math.max(zoom, 0.6), duration: 180 });
      // Whoever searches goes on typing; the card is only shown.
      if (document.activeElement?.matches("[data-flow-search]") === true) return;
      focusSoon(name === null ? `[data-card="${stop.node}"]` : `[data-open="${name}"]`);
    },
    [editor, select, view],
  );
}
