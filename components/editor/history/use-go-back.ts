"use client";

import { useEditorActions } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { type Flow } from "@/lib/core/flow/flow";
import { diffRecords } from "@/lib/editor/diff-records";
import { ok } from "@/lib/std/result";

/** Makes the drawing what it once was, as an edit like any other: saved as a new revision, and one undo away. */
export function useGoBack(): (to: Flow, words: { readonly label: string; readonly done: string }) => void {
  const { edit, undo } = useEditorActions();
  return (to, { label, done }) => {
    edit((flow) => ok(diffRecords(flow, to)), label);
    notify.done(done, { undo });
  };
}
