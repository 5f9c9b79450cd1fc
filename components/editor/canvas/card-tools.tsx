"use client";

import { ChevronsDownUp, Copy, Ellipsis, Move, Plus, StickyNote, Trash2 } from "lucide-react";
import { useEditingStore } from "@/components/editor/editing/editing-session";
import { useCopies } from "@/components/editor/editing/use-copies";
import { useDelete } from "@/components/editor/editing/use-delete";
import { useInsert } from "@/components/editor/editing/use-insert";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { useWords } from "@/components/words/words-provider";
import { branchBelow } from "@/lib/core/flow/fragment";
import { edgesInto } from "@/lib/core/flow/graph";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { type FlowNode } from "@/lib/core/nodes/node";

/** What can be done with the selected card, beside it: the two most wanted at once, the rest one press away. */
export function CardTools({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const editing = useEditingStore();
  const may = useEditor((state) => state.may.edit);
  const remove = useDelete();
  const at = useEditor(({ flow }) => whereToAdd(flow, { node: node.id, way: null })?.way ?? null);
  if (!may || node.kind === "entry") return null;
  return (
    <div role="toolbar" aria-label={say("This card")} className="nodrag nopan absolute bottom-full left-0 z-10 mb-2 flex animate-appear gap-0.5 rounded-lg border bg-raised p-0.5 shadow-md">
      {at === null ? null : (
        <IconButton
          name={say("Add after (A)")}
          size="sm"
          icon={<Plus aria-hidden />}
          onClick={(event) => {
            const box = event.currentTarget.getBoundingClientRect();
            editing.setState({ adding: { node: node.id, way: at, x: box.left + box.width / 2, y: box.bottom } });
          }}
        />
      )}
      <IconButton name={say("Delete (Del)")} size="sm" intent="ghost" icon={<Trash2 aria-hidden />} onClick={() => remove(node.id)} />
      <MoreTools node={node} />
    </div>
  );
}

function MoreTools({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { fold } = useEditorActions();
  const copies = useCopies();
  const { addNote } = useInsert();
  const below = useEditor(({ flow }) => branchBelow(flow, node.id).length - 1);
  const move = () => {
    const [line] = edgesInto(editor.store.getState().flow, node.id);
    if (line !== undefined) editing.setState({ moving: { edge: line.id, node: node.id }, connecting: null, refusal: null });
  };
  return (
    <Menu align="start" trigger={<IconButton name={say("More")} size="sm" icon={<Ellipsis aria-hidden />} />}>
      <MenuItem icon={<Copy aria-hidden />} aside="D" onSelect={() => copies.duplicate(node.id)}>
        {say("Duplicate")}
      </MenuItem>
      <MenuItem icon={<Copy aria-hidden />} aside={say("Ctrl C")} onSelect={() => copies.copy([node.id], "cards")}>
        {say("Copy this card")}
      </MenuItem>
      {below === 0 ? null : (
        <MenuItem icon={<Copy aria-hidden />} onSelect={() => copies.copy([node.id], "branch")}>
          {below === 1 ? say("Copy with the card below") : say("Copy with {below} cards below", { below })}
        </MenuItem>
      )}
      {node.kind === "note" ? null : (
        <>
          <MenuItem icon={<Move aria-hidden />} aside="M" onSelect={move}>
            {say("Move to …")}
          </MenuItem>
          {below === 0 ? null : (
            <MenuItem icon={<ChevronsDownUp aria-hidden />} aside="F" onSelect={() => fold(node.id, true)}>
              {below === 1 ? say("Fold the card below") : say("Fold {below} cards below", { below })}
            </MenuItem>
          )}
          <MenuSeparator />
          <MenuItem icon={<StickyNote aria-hidden />} onSelect={() => addNote(node.id)}>
            {say("Add a note")}
          </MenuItem>
        </>
      )}
    </Menu>
  );
}
