"use client";

import { type PointerEvent } from "react";
import { useEditingStore, type Way } from "./editing-session";
import { targetUnder } from "./target-under";
import { useConnect } from "./use-connect";
import { useDrag } from "./use-drag";
import { useEditor, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";

/** Leads a way out to a card by dragging from its end. */
export function useDragLine(way: Way): ((event: PointerEvent) => void) | undefined {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const may = useEditor((state) => state.may.edit);
  const { connect, tryOn } = useConnect();
  const start = useDrag({
    begin(from) {
      editing.setState({ connecting: way, moving: null, adding: null, refusal: null, dragging: { what: "line", from, to: from } });
    },
    over(to, under) {
      const { dragging } = editing.getState();
      if (dragging !== null) editing.setState({ dragging: { ...dragging, to } });
      tryOn(targetUnder(under, editor.store.getState().flow));
    },
    drop(under) {
      const target = targetUnder(under, editor.store.getState().flow);
      if (target !== null) connect(target);
      const { refusal } = editing.getState();
      if (refusal !== null) notify.failed(refusal.words);
    },
    letGo: () => editing.setState({ connecting: null, refusal: null, dragging: null }),
  });
  return may ? start : undefined;
}
