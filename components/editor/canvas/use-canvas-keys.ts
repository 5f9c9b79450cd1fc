"use client";

import { useReactFlow, useStoreApi } from "@xyflow/react";
import { useCallback, type KeyboardEvent } from "react";
import { inSight } from "./in-sight";
import { moveMs } from "./motion";
import { useFit } from "./use-fit";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { useCardKeys } from "@/components/editor/editing/use-card-keys";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { pressedKey } from "@/components/ui/pressed-key";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";
import { neighbour, type Direction, type Stop } from "@/lib/editor/neighbours";
import { openEnd } from "@/lib/editor/open-end";
import { type Flow } from "@/lib/core/flow/flow";
import { entryOf } from "@/lib/core/flow/graph";
import { isId } from "@/lib/core/vocabulary/ids";

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** The canvas by keyboard: arrows follow the branches (with Shift, more cards are chosen), 0 and 9 zoom; the rest as in every view. */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const go = useGoTo();
  const reveal = useReveal();
  const view = useReactFlow();
  const fit = useFit();
  const editor = useEditorHandle();
  const { mark, markAll, select } = useEditorActions();
  const onCardKey = useCardKeys();
  return useCallback(
    (event) => {
      if (isTyping(event.target)) return;
      const zooms: Readonly<Record<string, () => void>> = {
        "0": () => void view.zoomTo(1, { duration: moveMs(200) }),
        "9": () => fit.show(),
        "+": () => void view.zoomIn({ duration: moveMs(120) }),
        "=": () => void view.zoomIn({ duration: moveMs(120) }),
        "-": () => void view.zoomOut({ duration: moveMs(120) }),
      };
      const direction = arrows[event.key];
      const zoom = zooms[pressedKey(event)];
      if (event.altKey) {
        onCardKey(event);
        return;
      }
      if (event.ctrlKey || event.metaKey) {
        if (pressedKey(event) === "a" && !event.shiftKey) {
          markAll();
          event.preventDefault();
        }
        return;
      }
      chooseFocused(event.target);
      if (direction !== undefined) step(direction, event.shiftKey);
      else if (zoom !== undefined) zoom();
      else if (isPress(event) || !onCardKey(event)) return;
      event.preventDefault();

      /** Whoever came to a card by Tab means that card. */
      function chooseFocused(target: EventTarget): void {
        const { selection, flow } = editor.store.getState();
        const id = selection.node === null && target instanceof HTMLElement ? target.dataset["card"] : undefined;
        if (isId("node", id) && flow.nodes[id] !== undefined) select(id);
      }

      function step(way: Direction, adding: boolean): void {
        const state = editor.store.getState();
        const { flow } = shownFlow(state);
        const here = state.selection.node === null ? null : { node: state.selection.node, way: state.selection.way };
        const next = here === null ? entryStop(flow) : neighbour(flow, here, way);
        if (next === null) return;
        if (adding && next.way === null) {
          mark(next.node);
          reveal(next);
        } else go(next);
      }
    },
    [editor, fit, go, mark, markAll, onCardKey, reveal, select, view],
  );
}

function entryStop(flow: Flow): Stop | null {
  const entry = entryOf(flow);
  return entry === undefined ? null : { node: entry.id, way: null };
}

/** On a button that says what it does, Enter presses that button. */
const isPress = ({ key, target }: KeyboardEvent): boolean => key === "Enter" && target instanceof HTMLElement && target.matches("button:not([data-card])");

const isTyping = (target: EventTarget): boolean => target instanceof HTMLElement && target.matches("input, textarea, select");

/** Whoever goes to a card wants to read it. */
const leastRead = 0.6;

/** Selects a stop, brings it into view and gives it the focus. */
export function useGoTo(): (stop: Stop) => void {
  const reveal = useReveal();
  const { select } = useEditorActions();
  return useCallback(
    (stop) => {
      select(stop.node, stop.way ?? undefined);
      reveal(stop);
    },
    [reveal, select],
  );
}

/** Brings a stop into view and gives it the focus. */
function useReveal(): (stop: Stop) => void {
  const view = useReactFlow();
  const store = useStoreApi();
  const editor = useEditorHandle();
  return useCallback(
    (stop) => {
      const shown = shownFlow(editor.store.getState());
      const layout = layOut(shown.flow, shown.hidden);
      const name = stop.way === null ? null : openEnd({ node: stop.node, way: stop.way });
      const box = name === null ? layout.cards.get(stop.node) : (layout.placeholders.find((end) => openEnd(end) === name)?.box ?? layout.cards.get(stop.node));
      if (box === undefined) return;
      const now = view.getViewport();
      const { width, height } = store.getState();
      const duration = moveMs(180);
      if (now.zoom < leastRead) void view.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: leastRead, duration });
      else void view.setViewport(inSight(now, { width, height }, box), { duration });
      // Whoever searches goes on typing; the card is only shown.
      if (document.activeElement?.matches("[data-flow-search]") === true) return;
      focusSoon(name === null ? `[data-card="${stop.node}"]` : `[data-open="${name}"]`);
    },
    [editor, store, view],
  );
}
