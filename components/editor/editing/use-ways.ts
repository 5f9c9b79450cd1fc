"use client";

import { useMemo } from "react";
import { useEditingStore, type Way } from "./editing-session";
import { focusChosen } from "./focus-soon";
import { useUndoOfLast } from "./use-undo-of-last";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { disconnect } from "@/lib/core/flow/edits/disconnect";
import { duplicateBranch } from "@/lib/core/flow/edits/duplicate-branch";
import { onlyBelow } from "@/lib/core/flow/edits/only-below";
import { refusalSentence, type Refusal } from "@/lib/core/flow/edits/refusal";
import { removeBranch } from "@/lib/core/flow/edits/remove-branch";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, edgesInto } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { isId, type BranchId } from "@/lib/core/vocabulary/ids";
import { wayWords } from "@/lib/editor/way-words";

type Ways = {
  /** Waits for the card that the way is to lead to. */
  readonly lead: (way: Way) => void;
  /** Lets a line go that joins a card standing elsewhere; else takes the branch away. */
  readonly drop: (way: Way) => void;
  /** Takes a branch away, and asks first when cards would go with it. */
  readonly askToRemove: (way: Way) => void;
  /** Takes a branch away with all that only it leads to. */
  readonly removeBranch: (way: Way) => void;
  readonly duplicate: (way: Way) => void;
};

/** What is done with a way out that is chosen by itself. */
export function useWays(): Ways {
  const say = useWords();
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { edit, select } = useEditorActions();
  const undoOfLast = useUndoOfLast();
  return useMemo(() => {
    const nameOf = ({ node, way }: Way): string => {
      const { flow, library } = editor.store.getState();
      const card = flow.nodes[node];
      const name = card === undefined ? "" : wayWords(card, way, namesOf(library, say)).name;
      return name === "" ? say("Unnamed") : name;
    };
    const told = (refusal: Refusal | null): boolean => {
      if (refusal !== null) notify.failed(refusalSentence(refusal, say));
      return refusal === null;
    };
    const ways: Ways = {
      lead: (way) => editing.setState({ connecting: way, moving: null, refusal: null }),
      drop(at) {
        const { flow } = editor.store.getState();
        const line = edgeFrom(flow, at.node, at.way);
        if (line !== undefined && edgesInto(flow, line.to).length > 1) {
          if (!told(edit((before, random) => disconnect(before, { edge: line.id }, random), say("Disconnect")))) return;
          select(at.node, at.way);
          focusChosen();
          notify.done(say("Line cut. The card it led to stays"), { undo: undoOfLast() });
        } else ways.askToRemove(at);
      },
      askToRemove(at) {
        const { flow } = editor.store.getState();
        const line = edgeFrom(flow, at.node, at.way);
        if (branchOf(flow, at) === null) notify.info(say("“{name}” cannot be removed here: only branches can.", { name: nameOf(at) }));
        else if (line !== undefined && onlyBelow(flow, [line]).length > 0) editing.setState({ deleting: at });
        else ways.removeBranch(at);
      },
      removeBranch(at) {
        const { flow } = editor.store.getState();
        const branch = branchOf(flow, at);
        const name = nameOf(at);
        editing.setState({ deleting: null });
        if (branch === null || !told(edit((before, random) => removeBranch(before, { node: at.node, branch }, random), say("Remove branch")))) return;
        select(at.node);
        focusChosen();
        notify.done(say("Branch “{name}” removed", { name }), { undo: undoOfLast() });
      },
      duplicate(at) {
        const { flow } = editor.store.getState();
        const branch = branchOf(flow, at);
        if (branch === null || !told(edit((before, random) => duplicateBranch(before, { node: at.node, branch, say }, random), say("Duplicate branch")))) return;
        const after = editor.store.getState().flow.nodes[at.node];
        const place = after?.kind === "decision" ? after.branches.findIndex(({ id }) => id === branch) : -1;
        const twin = after?.kind === "decision" ? after.branches[place + 1] : undefined;
        if (twin === undefined) return;
        select(at.node, twin.id);
        focusChosen();
        notify.done(say("Branch duplicated: {name}", { name: nameOf({ node: at.node, way: twin.id }) }), { undo: undoOfLast() });
      },
    };
    return ways;
  }, [edit, editing, editor, say, select, undoOfLast]);
}

/** The branch that a way out is; null: it is Everybody else, Unknown, an arm, or the only way on. */
export function branchOf(flow: Flow, { node, way }: Way): BranchId | null {
  return flow.nodes[node]?.kind === "decision" && isId("branch", way) ? way : null;
}
