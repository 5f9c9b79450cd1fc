"use client";

import { useReactFlow } from "@xyflow/react";
import { useCallback, type KeyboardEvent } from "react";
import { useEditingStore } from "@/components/editor/editing/editing-session";
import { fit } from "./use-opening-view";
import { focusSoon } from "@/components/editor/editing/focus-soon";
import { useDelete } from "@/components/editor/editing/use-delete";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { layOut } from "@/lib/editor/layout";
import { neighbour, type Direction, type Stop } from "@/lib/editor/neighbours";
import { openEnd } from "@/lib/editor/open-end";
import { whereToAdd } from "@/lib/editor/where-to-add";

const arrows: Readonly<Record<string, Direction>> = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" };

/** The canvas by keyboard: arrows follow the branches, Enter edits, A adds after, Del removes, 0 and 9 zoom. */
export function useCanvasKeys(): (event: KeyboardEvent) => void {
  const go = useGoTo();
  const view = useReactFlow();
  const canvas = useEditingStore();
  const editor = useEditorHandle();
  const { select } = useEditorActions();
  const remove = useDelete();
  return useCallback(
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || canvas.getState().adding !== null) return;
      const { flow, selection, may } = editor.store.getState();
      const direction = arrows[event.key];
      const deeds: Readonly<Record<string, () => void>> = {
        a: () => openAddMenu(selection.node),
        Delete: () => (selection.node !== null && may.edit ? remove(selection.node) : undefined),
        Backspace: () => (selection.node !== null && may.edit ? remove(selection.node) : undefined),
        Escape: () => (canvas.getState().connecting === null ? select(null) : canvas.setState({ connecting: null, refusal: null })),
        "0": () => void view.zoomTo(1, { duration: 200 }),
        "9": () => void view.fitView({ duration: 200, ...fit }),
        "+": () => void view.zoomIn({ duration: 120 }),
        "=": () => void view.zoomIn({ duration: 120 }),
        "-": () => void view.zoomOut({ duration: 120 }),
      };
      const deed = deeds[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (direction !== undefined) {
        const here = selection.node === null ? null : { node: selection.node, way: selection.way };
        const next = here === null ? entryStop() : neighbour(flow, here, direction);
        if (next !== null) go(next);
      } else if (deed === undefined) return;
      else deed();
      event.preventDefault();

      function entryStop(): Stop | null {
        const entry = Object.values(flow.nodes).find((node) => node.kind === "entry");
        return entry === undefined ? null : { node: entry.id, way: null };
      }

      function openAddMenu(id: string | null): void {
        const at = id === null ? null : whereToAdd(flow, selection);
        const card = document.querySelector(`[data-card="${id ?? ""}"]`)?.getBoundingClientRect();
        if (at === null || card === undefined || !may.edit) return;
        canvas.setState({ adding: { ...at, x: card.left + card.width / 2, y: card.bottom } });
      }
    },
    [canvas, editor, go, remove, select, view],
  );
}

/** Selects a stop, brings it into view and gives it the focus. */
export function useGoTo(): (stop: Stop) => void {
  const view = useReactFlow();
  const editor = useEditorHandle();
  const { select } = useEditorActions();
  return useCallback(
    (stop) => {
      select(stop.node, stop.way ?? undefined);
      const layout = layOut(editor.store.getState().flow);
      const name = stop.way === null ? null : openEnd({ node: stop.node, way: stop.way });
      const box = name === null ? layout.cards.get(stop.node) : (layout.placeholders.find((end) => openEnd(end) === name)?.box ?? layout.cards.get(stop.node));
      if (box === undefined) return;
      const { zoom } = view.getViewport();
      void view.setCenter(box.x + box.width / 2, box.y + box.height / 2, { zoom: Math.max(zoom, 0.6), duration: 180 });
      focusSoon(name === null ? `[data-card="${stop.node}"]` : `[data-open="${name}"]`);
    },
    [editor, select, view],
  );
}
