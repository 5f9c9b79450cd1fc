"use client";

import { useCallback } from "react";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { moveBranch } from "@/lib/core/flow/edits/move-branch";
import { edgesInto } from "@/lib/core/flow/graph";

/** The branch that is chosen, or that the chosen card hangs on, is tried earlier or later. False: there is no such branch. */
export function useReorder(): (by: -1 | 1) => boolean {
  const editor = useEditorHandle();
  const say = useWords();
  const { edit } = useEditorActions();
  return useCallback(
    (by) => {
      const { flow, selection, may } = editor.store.getState();
      if (selection.node === null || !may.edit) return false;
      const [line] = edgesInto(flow, selection.node);
      const place = selection.way !== null ? { node: selection.node, way: selection.way } : line === undefined ? null : { node: line.from, way: line.way };
      const decision = place === null ? undefined : flow.nodes[place.node];
      if (place === null || decision?.kind !== "decision") return false;
      const index = decision.branches.findIndex(({ id }) => id === place.way);
      const branch = decision.branches[index];
      const to = index + by;
      if (branch === undefined) return false;
      if (to < 0 || to >= decision.branches.length) return true;
      edit((before, random) => moveBranch(before, { node: decision.id, branch: branch.id, to }, random), say("Move branch"));
      notify.info(say("Branch {place} of {count} now: {name}", { place: to + 1, count: decision.branches.length, name: branch.name }));
      return true;
    },
    [edit, editor, say],
  );
}
