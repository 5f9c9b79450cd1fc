"use client";

import { useEditing, useEditingStore } from "@/components/editor/editing/editing-session";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { foundIn } from "@/lib/editor/search-flow";

export type FlowSearch = {
  readonly query: string;
  readonly found: readonly NodeId[];
  /** Which of the found cards is selected, from 0; -1: none of them. */
  readonly at: number;
  search(query: string): void;
  /** Goes to the next found card, or the one before; past the last it begins again. */
  step(by: 1 | -1): void;
};

/** The search in this flow while it is open; null: closed. */
export function useFlowSearch(): FlowSearch | null {
  const say = useWords();
  const editing = useEditingStore();
  const query = useEditing((state) => state.search);
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const selected = useEditor((state) => state.selection.node);
  const { show } = useEditorActions();
  if (query === null) return null;
  const found = foundIn({ flow, library, say }, query);
  const at = selected === null ? -1 : found.indexOf(selected);
  return {
    query,
    found,
    at,
    search: (next) => editing.setState({ search: next }),
    step: (by) => {
      const next = at === -1 ? found.at(by === 1 ? 0 : -1) : found[(at + by + found.length) % found.length];
      if (next !== undefined) show(next);
    },
  };
}
