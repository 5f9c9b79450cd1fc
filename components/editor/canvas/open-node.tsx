"use client";

import { type NodeProps } from "@xyflow/react";
import { memo } from "react";
import { Anchors } from "./anchors";
import { isChoosing, useEditing, useEditingStore } from "@/components/editor/editing/editing-session";
import { type OpenElement } from "./canvas-elements";
import { useConnect } from "@/components/editor/editing/use-connect";
import { useDragLine } from "@/components/editor/editing/use-drag-line";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { Plus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { openEnd } from "@/lib/editor/open-end";
import { wayWords } from "@/lib/editor/way-words";
import { namesOf } from "@/lib/core/flow/names";

/** Where a way out leads nowhere yet: an invitation, not a gap. */
export const OpenNode = memo(function OpenNode({ data }: NodeProps<OpenElement>) {
  const say = useWords();
  const store = useEditingStore();
  const { select } = useEditorActions();
  const may = useEditor((state) => state.may.edit);
  const name = useEditor(({ flow, library }) => {
    const node = flow.nodes[data.node];
    return node === undefined ? "" : wayWords(node, data.way, namesOf(library, say)).name;
  });
  const selected = useEditor(({ selection }) => selection.node === data.node && selection.way === data.way);
  const { connect, tryOn } = useConnect();
  const onDragStart = useDragLine(data);
  const connecting = useEditing((state) => state.connecting?.node === data.node && state.connecting.way === data.way);
  return (
    <>
      <Anchors />
      <button
        type="button"
        data-open={openEnd(data)}
        data-from={data.node}
        data-way={data.way}
        onPointerDown={onDragStart}
        onPointerEnter={() => tryOn(data)}
        onPointerLeave={() => tryOn(null)}
        tabIndex={selected ? 0 : -1}
        disabled={!may}
        aria-haspopup="dialog"
        aria-label={name === "" ? say("Nothing follows yet. Add what happens here") : say("{name}: nothing follows yet. Add what happens here", { name })}
        onClick={(event) => {
          if (isChoosing(store.getState())) {
            connect(data);
            return;
          }
          const box = event.currentTarget.getBoundingClientRect();
          select(data.node, data.way);
          store.setState({ adding: { ...data, x: box.left + box.width / 2, y: box.bottom } });
        }}
        className={classes(
          "nopan focus-ring flex size-full items-center justify-center gap-2 rounded-lg border-2 border-dashed bg-canvas text-sm transition-colors enabled:cursor-pointer enabled:hover:border-accent enabled:hover:text-accent-ink",
          selected || connecting ? "border-accent text-accent-ink" : "border-line-strong text-ink-soft",
        )}
      >
        {may ? <Plus className="icon-4" /> : null}
        <span>{may ? say("Add what happens") : say("Nothing follows")}</span>
      </button>
    </>
  );
});
