"use client";

import { useCallback } from "react";
import { useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";

/** For the notice of what was just done: a button that takes back that, and nothing that was done since. */
export function useUndoOfLast(): () => () => void {
  const say = useWords();
  const { store, actions } = useEditorHandle();
  return useCallback(() => {
    const made = store.getState().history.undo.at(-1);
    return () => {
      if (store.getState().history.undo.at(-1) === made) actions.undo();
      else notify.info(say("More was changed since then. Undo (Ctrl Z) goes step by step."));
    };
  }, [actions, say, store]);
}
