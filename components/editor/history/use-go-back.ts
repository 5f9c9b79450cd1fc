"use client";

import { useUndoOfLast } from "@/components/editor/editing/use-undo-of-last";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Flow } from "@/lib/core/flow/flow";
import { diffRecords } from "@/lib/editor/diff-records";
import { ok } from "@/lib/std/result";

/** Makes the drawing what it once was, as an edit like any other: saved as a new revision, and one undo away. */
export function useGoBack(): (to: Flow, words: { readonly label: string; readonly done: string }) => void {
  const say = useWords();
  const { store } = useEditorHandle();
  const { edit } = useEditorActions();
  const undoOfLast = useUndoOfLast();
  return (to, { label, done }) => {
    const before = store.getState().flow;
    edit((flow) => ok(diffRecords(flow, to)), label);
    if (store.getState().flow === before) {
      notify.info(say("Nothing to change: the drawing is like that already"));
      return;
    }
    notify.done(done, { undo: undoOfLast() });
  };
}
