"use client";

import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { ChevronsUpDown } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { shownFlow } from "@/lib/editor/folding";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Below a card whose branches are folded away: how much is there, and the way to see it again. */
export function FoldMark({ node }: { readonly node: NodeId }) {
  const say = useWords();
  const count = useEditor((state) => shownFlow(state).hidden.get(node));
  const { fold } = useEditorActions();
  if (count === undefined) return null;
  return (
    <button
      type="button"
      onClick={() => fold(node, false)}
      // The hand's room below it grows in a small drawing; nothing else is there.
      className="nodrag nopan focus-ring after:absolute after:inset-x-0 after:top-0 after:h-[calc(1.5rem*var(--grown))] absolute top-full left-1/2 mt-2 flex h-7 -translate-x-1/2 cursor-pointer items-center gap-1.5 rounded-full border border-dashed border-line-strong bg-raised px-3 text-xs font-medium whitespace-nowrap text-ink-soft hover:border-accent hover:text-accent-ink"
    >
      <ChevronsUpDown className="icon-3.5" />
      {count === 1 ? say("Show 1 folded card") : say("Show {count} folded cards", { count })}
    </button>
  );
}
