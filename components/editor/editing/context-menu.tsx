"use client";

import { useEditing, useEditingStore, type Target, type Way } from "./editing-session";
import { useCardDeeds } from "./use-card-deeds";
import { useCopies } from "./use-copies";
import { useInsert } from "./use-insert";
import { useReorder } from "./use-reorder";
import { branchOf, useWays } from "./use-ways";
import { chosenStop } from "./focus-soon";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { MenuAt, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { ArrowLeft, ArrowRight, Cable, CheckCheck, ChevronsDownUp, ChevronsUpDown, ClipboardPaste, Copy, CopyPlus, Move, Pencil, Plus, Scissors, ScanSearch, StickyNote, Trash2 } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { branchBelow } from "@/lib/core/flow/fragment";
import { edgeFrom, edgesInto } from "@/lib/core/flow/graph";
import { whereToAdd } from "@/lib/editor/where-to-add";
import { type FlowNode } from "@/lib/core/nodes/node";

/** All that can be done with what was pressed: by right click, by Shift F10, and behind a card's "More". */
export function ContextMenu() {
  const say = useWords();
  const store = useEditingStore();
  const menu = useEditing((state) => state.menu);
  return (
    <MenuAt at={menu} name={say("What can be done here")} onClose={() => store.setState({ menu: null })} orBackTo={chosenStop}>
      {menu === null ? null : <Items on={menu.on} />}
    </MenuAt>
  );
}

function Items({ on }: { readonly on: Target | null }) {
  const node = useEditor(({ flow }) => (on === null ? undefined : flow.nodes[on.node]));
  const many = useEditor(({ marked }) => marked.size > 1);
  const may = useEditor((state) => state.may.edit);
  if (on === null || node === undefined) return <RoomItems />;
  // Whoever only reads has nothing to do with a way; its card can be explained and copied.
  if (on.way !== null && may) return <WayItems at={{ node: on.node, way: on.way }} />;
  return many ? <ManyItems /> : <CardItems node={node} />;
}

function CardItems({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const isEntry = node.kind === "entry";
  const { openPanel } = useEditorActions();
  const cards = useCardDeeds();
  const { addNote } = useInsert();
  const goesOn = useEditor(({ flow }) => node.kind !== "note" && whereToAdd(flow, { node: node.id, way: null }) !== null);
  const hangs = useEditor(({ flow }) => edgesInto(flow, node.id).length > 0);
  return (
    <>
      <MenuItem icon={<Pencil />} aside={say("Enter")} onSelect={cards.edit}>
        {may ? say("Edit") : say("Its settings")}
      </MenuItem>
      {may && goesOn ? (
        <MenuItem icon={<Plus />} aside="A" onSelect={cards.add}>
          {say("Add after it …")}
        </MenuItem>
      ) : null}
      <MenuItem icon={<ScanSearch />} aside="E" onSelect={() => openPanel("preview")}>
        {say("Explain it in the preview")}
      </MenuItem>
      <FoldItem node={node} />
      <MenuSeparator />
      <CopyItems node={node} />
      {may && !isEntry ? (
        <>
          <MenuSeparator />
          {hangs ? (
            <MenuItem icon={<Move />} aside="M" onSelect={() => cards.move(node.id)}>
              {say("Move to …")}
            </MenuItem>
          ) : null}
          {node.kind === "note" ? null : (
            <MenuItem icon={<StickyNote />} onSelect={() => addNote(node.id)}>
              {say("Add a note")}
            </MenuItem>
          )}
          <MenuItem icon={<Trash2 />} intent="danger" aside={say("Del")} onSelect={() => cards.remove(node.id)}>
            {say("Delete")}
          </MenuItem>
        </>
      ) : null}
    </>
  );
}

function FoldItem({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const { fold } = useCardDeeds();
  const below = useEditor(({ flow }) => branchBelow(flow, node.id).length - 1);
  const folded = useEditor((state) => state.folded.has(node.id));
  if (below === 0) return null;
  return (
    <MenuItem icon={folded ? <ChevronsUpDown /> : <ChevronsDownUp />} aside="F" onSelect={() => fold(node.id)}>
      {folded ? say("{count, plural, one {Show the folded card} other {Show # folded cards}}", { count: below }) : below === 1 ? say("Fold the card below") : say("Fold {below} cards below", { below })}
    </MenuItem>
  );
}

function CopyItems({ node }: { readonly node: FlowNode }) {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const copies = useCopies();
  const below = useEditor(({ flow }) => branchBelow(flow, node.id).length - 1);
  const isEntry = node.kind === "entry";
  return (
    <>
      {may && !isEntry ? (
        <MenuItem icon={<CopyPlus />} aside="D" onSelect={() => copies.duplicate(node.id)}>
          {say("Duplicate")}
        </MenuItem>
      ) : null}
      {may && !isEntry ? (
        <MenuItem icon={<Scissors />} aside={say("Ctrl X")} onSelect={copies.cut}>
          {say("Cut this card")}
        </MenuItem>
      ) : null}
      {isEntry ? null : (
        <MenuItem icon={<Copy />} aside={say("Ctrl C")} onSelect={() => copies.copy([node.id], "cards")}>
          {say("Copy this card")}
        </MenuItem>
      )}
      {below === 0 ? null : (
        <MenuItem icon={<Copy />} onSelect={() => copies.copy([node.id], "branch")}>
          {below === 1 ? say("Copy with the card below") : say("Copy with {below} cards below", { below })}
        </MenuItem>
      )}
      <PasteItem />
    </>
  );
}

function PasteItem() {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const { pasteHeld } = useCopies();
  if (!may) return null;
  return (
    <MenuItem icon={<ClipboardPaste />} aside={say("Ctrl V")} onSelect={pasteHeld}>
      {say("Paste after it")}
    </MenuItem>
  );
}

function WayItems({ at }: { readonly at: Way }) {
  const say = useWords();
  const branch = useEditor(({ flow }) => branchOf(flow, at));
  const joins = useEditor(({ flow }) => {
    const line = edgeFrom(flow, at.node, at.way);
    return line !== undefined && edgesInto(flow, line.to).length > 1;
  });
  const cards = useCardDeeds();
  const ways = useWays();
  const reorder = useReorder();
  const { pasteHeld } = useCopies();
  return (
    <>
      <MenuItem icon={<Plus />} aside="A" onSelect={cards.add}>
        {say("Add something here …")}
      </MenuItem>
      <MenuItem icon={<Cable />} aside="M" onSelect={() => ways.lead(at)}>
        {say("Connect to a card that is there …")}
      </MenuItem>
      <MenuItem icon={<ClipboardPaste />} aside={say("Ctrl V")} onSelect={pasteHeld}>
        {say("Paste here")}
      </MenuItem>
      {branch === null ? null : (
        <>
          <MenuSeparator />
          <MenuItem icon={<ArrowLeft />} aside={say("Alt ←")} onSelect={() => reorder(-1)}>
            {say("Try it earlier")}
          </MenuItem>
          <MenuItem icon={<ArrowRight />} aside={say("Alt →")} onSelect={() => reorder(1)}>
            {say("Try it later")}
          </MenuItem>
          <MenuItem icon={<CopyPlus />} aside="D" onSelect={() => ways.duplicate(at)}>
            {say("Duplicate with all below it")}
          </MenuItem>
        </>
      )}
      {joins || branch !== null ? <MenuSeparator /> : null}
      {joins ? (
        <MenuItem icon={<Scissors />} aside={say("Del")} onSelect={() => ways.drop(at)}>
          {say("Cut this line")}
        </MenuItem>
      ) : branch === null ? null : (
        <MenuItem icon={<Trash2 />} intent="danger" aside={say("Del")} onSelect={() => ways.drop(at)}>
          {say("Remove the branch")}
        </MenuItem>
      )}
    </>
  );
}

/** What is done with several cards that are chosen together. */
function ManyItems() {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const count = useEditor(({ marked }) => marked.size);
  const editor = useEditorHandle();
  const copies = useCopies();
  return (
    <>
      {may ? (
        <MenuItem icon={<Scissors />} aside={say("Ctrl X")} onSelect={copies.cut}>
          {say("Cut {count} cards", { count })}
        </MenuItem>
      ) : null}
      <MenuItem icon={<Copy />} aside={say("Ctrl C")} onSelect={() => copies.copy([...editor.store.getState().marked], "cards")}>
        {say("Copy {count} cards", { count })}
      </MenuItem>
      {may ? (
        <MenuItem icon={<Trash2 />} intent="danger" aside={say("Del")} onSelect={copies.deleteChosen}>
          {say("Delete {count} cards", { count })}
        </MenuItem>
      ) : null}
    </>
  );
}

/** What is done with the drawing as a whole. */
function RoomItems() {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const folded = useEditor((state) => state.folded.size > 0);
  const { markAll, unfoldAll } = useEditorActions();
  const { pasteHeld } = useCopies();
  const { addNote } = useInsert();
  return (
    <>
      {may ? (
        <>
          <MenuItem icon={<ClipboardPaste />} aside={say("Ctrl V")} onSelect={pasteHeld}>
            {say("Paste at the first open end")}
          </MenuItem>
          <MenuItem icon={<StickyNote />} onSelect={() => addNote(null)}>
            {say("Add a note")}
          </MenuItem>
        </>
      ) : null}
      <MenuItem icon={<CheckCheck />} aside={say("Ctrl A")} onSelect={markAll}>
        {say("Choose all cards")}
      </MenuItem>
      {folded ? (
        <MenuItem icon={<ChevronsUpDown />} onSelect={unfoldAll}>
          {say("Unfold everything")}
        </MenuItem>
      ) : null}
    </>
  );
}
