"use client";

import { useEffect } from "react";
import { copiedWords, useCopies } from "./use-copies";
import { useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { chosenNodes } from "@/lib/editor/selection-in";

/** Ctrl or Cmd with C, X and V, wherever nobody is typing and no text is marked. */
export function useClipboardEvents(): void {
  const say = useWords();
  const editor = useEditorHandle();
  const copies = useCopies();
  useEffect(() => {
    const put = (event: ClipboardEvent): boolean => {
      const text = isTyping() || hasMarkedText() ? null : copies.textOfChosen();
      if (text === null) return false;
      event.clipboardData?.setData("text/plain", text);
      event.preventDefault();
      return true;
    };
    const onCopy = (event: ClipboardEvent) => {
      if (put(event)) notify.done(copiedWords(say, chosenNodes(editor.store.getState()).length));
    };
    const onCut = (event: ClipboardEvent) => {
      if (editor.store.getState().may.edit && put(event)) copies.cutChosen();
    };
    const onPaste = (event: ClipboardEvent) => {
      const text = isTyping() || !editor.store.getState().may.edit ? "" : (event.clipboardData?.getData("text/plain") ?? "");
      if (text !== "" && copies.paste(text)) event.preventDefault();
    };
    document.addEventListener("copy", onCopy);
    document.addEventListener("cut", onCut);
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("copy", onCopy);
      document.removeEventListener("cut", onCut);
      document.removeEventListener("paste", onPaste);
    };
  }, [copies, editor, say]);
}

function isTyping(): boolean {
  const at = document.activeElement;
  return at instanceof HTMLElement && (at.isContentEditable || at.matches("input, textarea, select") || at.closest('[role="dialog"]') !== null);
}

const hasMarkedText = (): boolean => (document.getSelection()?.toString() ?? "") !== "";
