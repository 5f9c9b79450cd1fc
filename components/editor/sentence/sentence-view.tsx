"use client";

import { useEffect } from "react";
import { ValuePiece } from "./value-piece";
import { type LitPath } from "@/components/editor/editing/editing-session";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { CopyButton } from "@/components/ui/copy-button";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { toldFlow, toldText, type ToldLine } from "@/lib/editor/told-flow";
import { type SentencePiece } from "@/lib/core/conditions/condition-sentence";

/** The whole flow in plain words, to read and to send. Values can be changed where they stand. */
export function SentenceView({ lit }: { readonly lit: LitPath | null }) {
  const say = useWords();
  const lines = useEditor(toldFlow);
  const may = useEditor((state) => state.may.edit);
  useShowOnRequest();
  return (
    <div className="absolute inset-0 overflow-y-auto bg-surface">
      <article className="mx-auto flex max-w-3xl flex-col gap-4 p-6">
        {/* The search of the flow floats over the corner. */}
        <header className="flex items-center justify-between gap-4 pr-8">
          <p className="text-sm text-ink-soft">{may ? say("The same flow in words. Press an underlined value to change it.") : say("The same flow in words.")}</p>
          <CopyButton text={toldText(lines)} what={say("the whole text")} />
        </header>
        <div className="flex flex-col gap-2 text-base/relaxed">
          {lines.map((line) => (
            <Line key={line.row.key} line={line} light={lit === null ? "plain" : line.row.is === "card" && lit.nodes.has(line.row.node) ? "lit" : "dim"} />
          ))}
        </div>
      </article>
    </div>
  );
}

/** Brings the selection into view when a search or another panel asks for it. */
function useShowOnRequest(): void {
  const editor = useEditorHandle();
  const shows = useEditor((state) => state.shows);
  useEffect(() => {
    const { node } = editor.store.getState().selection;
    if (shows > 0 && node !== null) document.querySelector(`[data-line="${node}"]`)?.scrollIntoView({ block: "center" });
  }, [editor, shows]);
}

function Line({ line, light }: { readonly line: ToldLine; readonly light: "lit" | "dim" | "plain" }) {
  const { row, lead, says } = line;
  const { select, openPanel } = useEditorActions();
  const selected = useEditor(({ selection }) => row.is === "card" && selection.node === row.node);
  return (
    <p
      data-line={row.is === "card" ? row.node : undefined}
      style={{ marginInlineStart: `${Math.min(row.depth, 12) * 1.5}rem` }}
      className={classes("rounded-md border-l-2 px-3 py-1 wrap-anywhere", selected || light === "lit" ? "border-accent bg-accent-soft" : "border-line", light === "dim" && "**:text-ink-faint")}
      onClick={() => {
        select(row.node);
        openPanel("inspector");
      }}
    >
      {lead.length === 0 ? null : (
        <span className="text-ink-soft">
          <Pieces pieces={lead} node={row.from?.node ?? row.node} />
        </span>
      )}
      <Pieces pieces={says} node={row.node} />
    </p>
  );
}

function Pieces({ pieces, node }: { readonly pieces: readonly SentencePiece[]; readonly node: ToldLine["row"]["node"] }) {
  return pieces.map(({ text, of }, index) => (of === null ? <span key={index}>{text}</span> : <ValuePiece key={index} text={text} node={node} comparison={of} />));
}
