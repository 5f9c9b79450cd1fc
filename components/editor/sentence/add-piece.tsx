"use client";

import { pressable } from "./pressable";
import { type ChangedPiece } from "./told-piece";
import { useEditingStore } from "@/components/editor/editing/editing-session";
import { useEditorActions } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";

/** That nothing follows a way out, and the menu of what may. */
export function AddPiece({ text, card, changes, isStop }: ChangedPiece<"add">) {
  const say = useWords();
  const editing = useEditingStore();
  const { select } = useEditorActions();
  return (
    <button
      type="button"
      data-add
      aria-haspopup="dialog"
      aria-label={say("{text}. {deed}", { text, deed: say("Add what happens") })}
      tabIndex={isStop ? 0 : -1}
      className={pressable}
      onClick={(event) => {
        event.stopPropagation();
        const box = event.currentTarget.getBoundingClientRect();
        select(card.id, changes.way);
        editing.setState({ adding: { node: card.id, way: changes.way, x: box.left + box.width / 2, y: box.bottom } });
      }}
    >
      {text}
    </button>
  );
}
