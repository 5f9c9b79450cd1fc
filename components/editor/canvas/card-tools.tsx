"use client";

import { Plus, StickyNote, Trash2 } from "lucide-react";
import { useEditingStore } from "@/components/editor/editing/editing-session";
import { useDelete } from "@/components/editor/editing/use-delete";
import { useInsert } from "@/components/editor/editing/use-insert";
import { useEditor } from "@/components/session/editor-session";
import { IconButton } from "@/components/ui/icon-button";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { type FlowNode } from "@/lib/core/nodes/node";

/** What can be done with the selected card, beside it. */
export function CardTools({ node }: { readonly node: FlowNode }) {
  const canvas = useEditingStore();
  const may = useEditor((state) => state.may.edit);
  const remove = useDelete();
  const { addNote } = useInsert();
  const at = useEditor(({ flow }) => whereToAdd(flow, { node: node.id, way: null })?.way ?? null);
  if (!may || node.kind === "entry") return null;
  return (
    <div role="toolbar" aria-label="This card" className="nodrag nopan absolute bottom-full left-0 z-10 mb-2 flex animate-appear gap-0.5 rounded-lg border bg-raised p-0.5 shadow-md">
      {at === null ? null : (
        <IconButton
          name="Add after (A)"
          size="sm"
          icon={<Plus aria-hidden />}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            canvas.setState({ adding: { node: node.id, way: at, x: box.left + box.width / 2, y: box.bottom } });
          }}
        />
      )}
      {node.kind === "note" ? null : <IconButton name="Add a note" size="sm" icon={<StickyNote aria-hidden />} onClick={() => addNote(node.id)} />}
      <IconButton name="Delete (Del)" size="sm" intent="ghost" icon={<Trash2 aria-hidden />} onClick={() => remove(node.id)} />
    </div>
  );
}
