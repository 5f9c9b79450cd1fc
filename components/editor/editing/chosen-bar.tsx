"use client";

import { useEditing, isChoosing } from "./editing-session";
import { useCopies } from "./use-copies";
import { focusChosen } from "./focus-soon";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { IconButton } from "@/components/ui/icon-button";
import { Copy, Scissors, Trash2, X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** While several cards are chosen: how many, and what is done with them together. */
export function ChosenBar() {
  const say = useWords();
  const editor = useEditorHandle();
  const count = useEditor(({ marked }) => marked.size);
  const may = useEditor((state) => state.may.edit);
  const asks = useEditing((state) => isChoosing(state) || state.dragging !== null);
  const { select } = useEditorActions();
  const copies = useCopies();
  const shown = count > 1 && !asks;
  return (
    <div className="pointer-events-none absolute inset-x-0 top-3 z-10 flex justify-center">
      <div className={shown ? "pointer-events-auto flex animate-rise items-center gap-1 rounded-lg border border-accent bg-raised py-1 pr-1 pl-3 text-sm shadow-lg" : undefined}>
        <p role="status" className={shown ? "mr-2 whitespace-nowrap" : undefined}>
          {shown ? say("{count} cards chosen", { count }) : null}
        </p>
        {shown ? (
          <>
            <IconButton name={say("Copy them (Ctrl C)")} size="sm" tooltipSide="bottom" icon={<Copy />} onClick={() => copies.copy([...editor.store.getState().marked], "cards")} />
            {may ? <IconButton name={say("Cut them (Ctrl X)")} size="sm" tooltipSide="bottom" icon={<Scissors />} onClick={copies.cut} /> : null}
            {may ? <IconButton name={say("Delete them (Del)")} size="sm" tooltipSide="bottom" icon={<Trash2 />} onClick={copies.deleteChosen} /> : null}
            <IconButton
              name={say("Let go of them (Esc)")}
              size="sm"
              tooltipSide="bottom"
              icon={<X />}
              onClick={() => {
                select(editor.store.getState().selection.node);
                focusChosen();
              }}
            />
          </>
        ) : null}
      </div>
    </div>
  );
}
