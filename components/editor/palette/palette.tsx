"use client";

import { cardKinds } from "@/components/editor/card-kinds";
import { useDragCard } from "@/components/editor/editing/use-drag-card";
import { useInsert } from "@/components/editor/editing/use-insert";
import { useEditingStore } from "@/components/editor/editing/editing-session";
import { useEditor, useEditorHandle } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { Search } from "@/components/ui/icons";
import { Tooltip } from "@/components/ui/tooltip";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { type NodeKind } from "@/lib/core/nodes/node";

/** New cards: dragged where they go, or with one press: after the selected card, else at the first open end. */
export function Palette() {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const editor = useEditorHandle();
  const canvas = useEditingStore();
  const { add, addNote } = useInsert();
  if (!may) return null;
  const press = (kind: NodeKind) => {
    const { flow, selection } = editor.store.getState();
    canvas.setState({ connecting: null, refusal: null });
    if (kind === "note") {
      addNote(selection.node);
      return;
    }
    const at = whereToAdd(flow, selection);
    if (at === null) notify.info(refusalSentence({ tag: "nothing-follows" }, say));
    else add(kind, at);
  };
  return (
    <div role="toolbar" aria-label={say("New card")} aria-orientation="vertical" className="flex w-19 shrink-0 flex-col gap-1 border-r bg-surface p-1.5">
      {cardKinds.map((each) => (
        <PaletteCard key={each.kind} {...each} onPress={() => press(each.kind)} />
      ))}
      <Tooltip text={say("Search kinds of cards, audiences, and cards of this flow to lead to")} side="right">
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={(event) => {
            const { flow, selection } = editor.store.getState();
            const at = whereToAdd(flow, selection);
            const box = event.currentTarget.getBoundingClientRect();
            if (at === null) notify.info(refusalSentence({ tag: "nothing-follows" }, say));
            else canvas.setState({ connecting: null, refusal: null, adding: { ...at, x: box.right + 160, y: box.top } });
          }}
          className={classes(itemLook, "cursor-pointer")}
        >
          <Search className="icon-5" />
          {say("Search")}
        </button>
      </Tooltip>
    </div>
  );
}

const itemLook = "focus-ring flex h-15 flex-col items-center justify-center gap-1 rounded-md text-xs text-ink-soft hover:bg-accent-soft hover:text-accent-ink";

function PaletteCard({ kind, icon: Icon, title, hint, onPress }: (typeof cardKinds)[number] & { readonly onPress: () => void }) {
  const say = useWords();
  const onDragStart = useDragCard(kind);
  return (
    <Tooltip text={say("{hint}. Press, or drag it where it goes.", { hint: say(hint) })} side="right">
      <button
        type="button"
        onPointerDown={onDragStart}
        // A double click is meant once.
        onClick={({ detail }) => (detail > 1 ? undefined : onPress())}
        className={classes(itemLook, "cursor-grab active:cursor-grabbing")}
      >
        <Icon className="icon-5" />
        {say(title)}
      </button>
    </Tooltip>
  );
}
