"use client";

import { useMemo } from "react";
import { focusChosen, focusSoon } from "./focus-soon";
import { useUndoOfLast } from "./use-undo-of-last";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { deleteNodes } from "@/lib/core/flow/edits/delete-nodes";
import { pasteFragment } from "@/lib/core/flow/edits/paste-fragment";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { branchBelow, fragmentFromText, fragmentOf } from "@/lib/core/flow/fragment";
import { fragmentFaultSentence } from "@/lib/core/flow/fragment-fault";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { duplicate } from "@/lib/editor/duplicate";
import { chosenNodes } from "@/lib/editor/selection-in";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { type Words } from "@/lib/words/words";

type Copies = {
  /** The chosen cards as text for a clipboard; null: none is chosen, or only the entry. */
  readonly textOfChosen: () => string | null;
  /** Puts a card, with all that only it leads to when asked, on the clipboard. */
  readonly copy: (nodes: readonly NodeId[], what: "cards" | "branch") => void;
  /** Takes the chosen cards away, once they are on the clipboard. */
  readonly cutChosen: () => void;
  /** Puts the chosen cards on the clipboard and takes them away. */
  readonly cut: () => void;
  /** Puts copied cards on the way out that is chosen, or says what is wrong with them; text of anything else is left alone. */
  readonly paste: (text: string) => boolean;
  /** Pastes what the clipboard holds, for those who do not press Ctrl V. */
  readonly pasteHeld: () => void;
  readonly duplicate: (node: NodeId) => void;
  readonly deleteChosen: () => void;
};

/** What is said of cards that are on the clipboard now. */
export const copiedWords = (say: Words, count: number): string => say("{count, plural, one {Card copied. Paste it after any card, in any campaign} other {# cards copied. Paste them after any card, in any campaign}}", { count });

const cutWords = (say: Words, count: number): string => say("{count, plural, one {Card cut. Paste it after any card, in any campaign} other {# cards cut. Paste them after any card, in any campaign}}", { count });
const deletedWords = (say: Words, count: number): string => say("{count, plural, one {Card deleted} other {# cards deleted}}", { count });

function fragmentText(flow: Flow, nodes: readonly NodeId[]): string | null {
  const fragment = fragmentOf(flow, nodes);
  return fragment === null ? null : JSON.stringify(fragment);
}

/** Cards by clipboard, within a campaign and to another one. */
export function useCopies(): Copies {
  const say = useWords();
  const editor = useEditorHandle();
  const { edit, select, show } = useEditorActions();
  const undoOfLast = useUndoOfLast();
  return useMemo(() => {
    const textOf = (nodes: readonly NodeId[]) => fragmentText(editor.store.getState().flow, nodes);
    const selectNew = (before: ReadonlySet<string>) => {
      const made = Object.values(editor.store.getState().flow.nodes).find(({ id }) => !before.has(id));
      if (made === undefined) return;
      select(made.id);
      focusSoon(`[data-card="${made.id}"]`);
    };
    const known = () => new Set(Object.keys(editor.store.getState().flow.nodes));
    const chosen = () => chosenNodes(editor.store.getState());
    const take = (nodes: readonly NodeId[], label: string, done: (say: Words, count: number) => string) => {
      const before = known();
      const refusal = edit((flow, random) => deleteNodes(flow, { nodes }, random), label);
      if (refusal !== null) {
        notify.failed(refusalSentence(refusal, say));
        return;
      }
      const { selection } = editor.store.getState();
      // What led to them may be far from where they stood.
      if (selection.node === null) select(null);
      else show(selection.node);
      focusChosen();
      notify.done(done(say, before.size - known().size), { undo: undoOfLast() });
    };
    const write = async (text: string, done: () => void) => {
      if (await written(text)) done();
      else notify.failed(say("This browser does not let pages write to the clipboard. Press Ctrl C instead."));
    };
    const pasteHeld = async () => {
      const text = await held();
      if (text === null) notify.failed(say("This browser does not let pages read the clipboard. Press Ctrl V instead."));
      else if (!copies.paste(text)) notify.info(say("There are no copied cards on the clipboard."));
    };
    const copies: Copies = {
      textOfChosen: () => textOf(chosen()),
      copy(nodes, what) {
        const { flow } = editor.store.getState();
        const all = what === "branch" ? nodes.flatMap((node) => branchBelow(flow, node)) : nodes;
        const text = textOf(all);
        if (text !== null) void write(text, () => notify.done(copiedWords(say, new Set(all).size)));
      },
      cut() {
        // Writing may wait for somebody to allow it, while others are chosen: what goes is what was written.
        const nodes = chosen();
        const text = textOf(nodes);
        if (text !== null) void write(text, () => take(nodes, say("Cut"), cutWords));
      },
      cutChosen: () => take(chosen(), say("Cut"), cutWords),
      deleteChosen: () => take(chosen(), say("Delete cards"), deletedWords),
      pasteHeld: () => void pasteHeld(),
      paste(text) {
        const read = fragmentFromText(text);
        if (!read.ok) {
          const fault = fragmentFaultSentence(read.error, say);
          if (fault !== null) notify.failed(fault);
          return fault !== null;
        }
        const { flow, selection } = editor.store.getState();
        const at = whereToAdd(flow, selection);
        const before = known();
        const refusal = at === null ? { tag: "nothing-follows" as const } : edit((drawn, random) => pasteFragment(drawn, { fragment: read.value, at }, random), say("Paste"));
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
    return copies;
  }, [editor, edit, select, show, undoOfLast, say]);
}

// A page that did not come over HTTPS has no clipboard at all, so asking for it throws too.
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Null: the page may not read it. */
async function held(): Promise<string | null> {
  try {
    return await navigator.clipboard.readText();
  } catch {
    return null;
  }
}
