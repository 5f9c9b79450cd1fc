"use client";

import { useEffect } from "react";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { pressedKey } from "@/components/ui/pressed-key";

/** Ctrl or Cmd with Z, Shift+Z and Y. In a text box they are the browser's. */
export function useUndoKeys(): void {
  const { undo, redo } = useEditorActions();
  const editor = useEditorHandle();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyping(event.target) || isAsked() || !editor.store.getState().may.edit) return;
      const key = pressedKey(event);
      if (key !== "z" && key !== "y") return;
      event.preventDefault();
      if (key === "y" || event.shiftKey) redo();
      else undo();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [editor, undo, redo]);
}

/** While a dialog is open, what stands behind it waits; the page does not scroll then either. */
const isAsked = (): boolean => document.body.hasAttribute("data-scroll-locked");

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
