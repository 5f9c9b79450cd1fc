"use client";

import { useCallback, type MouseEvent } from "react";
import { useEditingStore, type Target } from "./editing-session";
import { targetUnder } from "./target-under";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";

/** Opens the menu of what is under the pointer, which is chosen by that. `find` knows what is there where nothing is drawn as an element. */
export function useMenu(find: (event: MouseEvent) => Target | null = nowhere): (event: MouseEvent) => void {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { select } = useEditorActions();
  return useCallback(
    (event) => {
      const { flow, marked } = editor.store.getState();
      const on = (event.target instanceof Element ? targetUnder(event.target, flow) : null) ?? find(event);
      const isOneOfMany = on !== null && on.way === null && marked.size > 1 && marked.has(on.node);
      event.preventDefault();
      if (!isOneOfMany) select(on?.node ?? null, on?.way ?? undefined);
      editing.setState({ connecting: null, moving: null, refusal: null, menu: { on, x: event.clientX, y: event.clientY } });
    },
    [editing, editor, find, select],
  );
}

const nowhere = () => null;
