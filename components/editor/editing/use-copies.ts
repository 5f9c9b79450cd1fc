"use client";

import { useMemo } from "react";
import { focusSoon } from "./focus-soon";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { deleteNodes } from "@/lib/core/flow/edits/delete-nodes";
import { pasteFragment } from "@/lib/core/flow/edits/paste-fragment";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { branchBelow, fragmentFromText, fragmentOf } from "@/lib/core/flow/fragment";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { duplicate } from "@/lib/editor/duplicate";
import { chosenNodes } from "@/lib/editor/selection-in";
import { whereToAdd } from "@/lib/editor/where-to-add";

type Copies = {
  /** The chosen cards as text for a clipboard; null: none is chosen, or only the entry. */
  readonly textOfChosen: () => string | null;
  /** Puts a card, with all that only it leads to when asked, on the clipboard. */
  readonly copy: (nodes: readonly NodeId[], what: "cards" | "branch") => void;
  readonly cutChosen: () => void;
  /** Puts copied cards on the way out that is chosen; text of anything else is left alone. */
  readonly paste: (text: string) => boolean;
  readonly duplicate: (node: NodeId) => void;
  readonly deleteChosen: () => void;
};

/** Cards by clipboard, within a campaign and to another one. */
export function useCopies(): Copies {
  const say = useWords();
  const editor = useEditorHandle();
  const { edit, select, undo } = useEditorActions();
  return useMemo(() => {
    const textOf = (nodes: readonly NodeId[]): string | null => {
      const fragment = fragmentOf(editor.store.getState().flow, nodes);
      return fragment === null ? null : JSON.stringify(fragment);
    };
    const selectNew = (before: ReadonlySet<string>) => {
      const made = Object.values(editor.store.getState().flow.nodes).find(({ id }) => !before.has(id));
      if (made === undefined) return;
      select(made.id);
      focusSoon(`[data-card="${made.id}"]`);
    };
    const known = () => new Set(Object.keys(editor.store.getState().flow.nodes));
    const deleteChosen = (label: string) => {
      const nodes = chosenNodes(editor.store.getState());
      const refusal = edit((flow, random) => deleteNodes(flow, { nodes }, random), label);
      if (refusal !== null) notify.failed(refusalSentence(refusal, say));
      else {
        select(null);
        notify.done(say("{count, plural, one {Card deleted} other {# cards deleted}}", { count: nodes.length }), { undo });
      }
    };
    return {
      textOfChosen: () => textOf(chosenNodes(editor.store.getState())),
      copy(nodes, what) {
        const { flow } = editor.store.getState();
        const all = what === "branch" ? nodes.flatMap((node) => branchBelow(flow, node)) : nodes;
        const text = textOf(all);
        if (text === null) return;
        navigator.clipboard.writeText(text).then(
          () => notify.done(say("{count, plural, one {Card copied. Paste it after any card, in any campaign} other {# cards copied. Paste them after any card, in any campaign}}", { count: new Set(all).size })),
          () => notify.failed(say("This browser does not let pages write to the clipboard. Press Ctrl C instead.")),
        );
      },
      cutChosen: () => deleteChosen(say("Cut")),
      deleteChosen: () => deleteChosen("Delete"),
      paste(text) {
        const read = fragmentFromText(text);
        if (!read.ok) return false;
        const { flow, selection } = editor.store.getState();
        const at = whereToAdd(flow, selection);
        const before = known();
        const refusal = at === null ? { tag: "ends-the-way" as const } : edit((drawn, random) => pasteFragment(drawn, { fragment: read.value, at }, random), say("Paste"));
        if (refusal === null) selectNew(before);
        else notify.failed(refusalSentence(refusal, say));
        return true;
      },
      duplicate(node) {
        const before = known();
        const refusal = edit(duplicate(node, say), say("Duplicate"));
        if (refusal === null) selectNew(before);
        else notify.failed(refusalSentence(refusal, say));
      },
    };
  }, [editor, edit, select, undo, say]);
}
