"use client";

import { useEditing, useEditingStore } from "@/components/editor/editing/editing-session";
import { useDelete } from "@/components/editor/editing/use-delete";
import { useEditor } from "@/components/session/editor-session";
import { IconButton } from "@/components/ui/icon-button";
import { Ellipsis, Plus, Trash2 } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { type FlowNode } from "@/lib/core/nodes/node";

/** What can be done with the selected card, beside it: the two most wanted at once, the rest one press away. */
export function CardTools({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const editing = useEditingStore();
  const may = useEditor((state) => state.may.edit);
  const remove = useDelete();
  const at = useEditor(({ flow }) => whereToAdd(flow, { node: node.id, way: null })?.way ?? null);
  const open = useEditing((state) => state.menu !== null);
  if (!may || node.kind === "entry") return null;
  return (
    <div
      role="toolbar"
      aria-label={say("This card")}
      className="nodrag nopan absolute bottom-full left-0 z-10 mb-2 flex origin-bottom-right animate-appear gap-0.5 rounded-lg border bg-raised p-0.5 shadow-md"
      // As large as life however small the drawing: a hand has to hit them. They grow away from the + above the card.
      style={{ scale: "var(--grown)" }}
    >
      {at === null || node.kind === "note" ? null : (
        <IconButton
          name={say("Add after (A)")}
          size="sm"
          icon={<Plus />}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            editing.setState({ adding: { node: node.id, way: at, x: box.left + box.width / 2, y: box.bottom } });
          }}
        />
      )}
      <IconButton name={say("Delete (Del)")} size="sm" intent="ghost" icon={<Trash2 />} onClick={() => remove(node.id)} />
      <IconButton
        name={say("More (Shift F10)")}
        size="sm"
        icon={<Ellipsis />}
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={(event) => {
          const box = event.currentTarget.getBoundingClientRect();
          editing.setState({ menu: { on: { node: node.id, way: null }, x: box.left, y: box.bottom } });
        }}
      />
    </div>
  );
}
