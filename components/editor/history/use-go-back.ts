"use client";

import { useUndoOfLast } from "@/components/editor/editing/use-undo-of-last";
import { useEditorActions } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Flow } from "@/lib/core/flow/flow";

/** Makes the drawing what it once was, as an edit like any other: saved as a new revision, and one undo away. */
export function useGoBack(): (to: Flow, words: { readonly label: string; readonly done: string }) => void {
  const say = useWords();
  const { goBack } = useEditorActions();
  const undoOfLast = useUndoOfLast();
  return (to, { label, done }) => {
    if (!goBack(to, label)) {
      notify.info(say("Nothing to change: the drawing is like that already"));
      return;
    }
    notify.done(done, { undo: undoOfLast() });
  };
}
