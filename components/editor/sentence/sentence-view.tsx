"use client";

import { useEffect, useMemo, useRef } from "react";
import { useLineKeys } from "./use-line-keys";
import { PlacementChoices } from "./placements-piece";
import { ArmShares } from "./shares-piece";
import { ToldPiece } from "./told-piece";
import { type LitPath } from "@/components/editor/editing/editing-session";
import { useKeptFocus } from "@/components/editor/editing/use-kept-focus";
import { useFetchAhead } from "@/components/shell/use-fetch-ahead";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { CopyButton } from "@/components/ui/copy-button";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { rowOfSelection, selectionOfRow } from "@/lib/editor/outline-of";
import { toldFlow, toldText, type ToldLine, type ToldPiece as Told } from "@/lib/editor/told-flow";
import { type NodeId } from "@/lib/core/vocabulary/ids";

const boxes = [ArmShares, PlacementChoices];

/** The whole flow in plain words, to read and to send. Names, values, audiences, shares, placements and notes can be changed where they stand. */
export function SentenceView({ lit }: { readonly lit: LitPath | null }) {
  const say = useWords();
  const lines = useEditor(toldFlow);
  const may = useEditor((state) => state.may.edit);
  const selection = useEditor((state) => state.selection);
  const rows = useMemo(() => lines.map(({ row }) => row), [lines]);
  const chosen = rowOfSelection(rows, selection);
  const stop = chosen ?? rows[0];
  const onKeyDown = useLineKeys(rows);
  const room = useRef<HTMLDivElement>(null);
  useKeptFocus(room);
  useShowOnRequest();
  useFetchAhead(boxes);
  return (
    <div className="absolute inset-0 overflow-y-auto bg-surface">
      <article className="relative mx-auto flex max-w-3xl flex-col gap-4 p-6">
        <p className="pr-32 text-sm text-ink-soft">{may ? say("The same flow in words. Press what is underlined to change it. Arrows go line by line, Tab through a line; Enter leads to its settings.") : say("The same flow in words.")}</p>
        <div ref={room} role="list" aria-label={say("Flow")} className="flex flex-col gap-2 text-base/relaxed" onKeyDown={onKeyDown}>
          {lines.map((line) => (
            <Line key={line.row.key} line={line} isChosen={line.row === chosen} isStop={line.row === stop} light={lit === null ? "plain" : line.row.is === "card" && lit.nodes.has(line.row.node) ? "lit" : "dim"} />
          ))}
        </div>
        {/* After the lines, so that Tab into the view leads to the first of them. The search of the flow floats over the corner. */}
        <span className="absolute top-6 right-14">
          <CopyButton text={toldText(lines)} what={say("the whole text")} />
        </span>
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

type LineProps = { readonly line: ToldLine; readonly isChosen: boolean; /** Whether Tab leads here; arrows lead to the others. */ readonly isStop: boolean; readonly light: "lit" | "dim" | "plain" };

function Line({ line, isChosen, isStop, light }: LineProps) {
  const { row, lead, says } = line;
  const { select, openPanel } = useEditorActions();
  return (
    <div
      role="listitem"
      data-told={row.key}
      data-line={row.is === "card" ? row.node : undefined}
      tabIndex={isStop ? 0 : -1}
      aria-current={isChosen ? true : undefined}
      style={{ marginInlineStart: `${Math.min(row.depth, 12) * 1.5}rem` }}
      className={classes("focus-ring rounded-md border-l-2 px-3 py-1 wrap-anywhere", isChosen || light === "lit" ? "border-accent bg-accent-soft" : "border-line", light === "dim" && "**:text-ink-faint")}
      onClick={() => {
        const { node, way } = selectionOfRow(row);
        select(node, way ?? undefined);
        openPanel("inspector");
      }}
    >
      {lead.length === 0 ? null : (
        <span className="text-ink-soft">
          <Pieces pieces={lead} node={row.from?.node ?? row.node} isStop={isStop} />
        </span>
      )}
      <Pieces pieces={says} node={row.node} isStop={isStop} />
    </div>
  );
}

type PiecesProps = { readonly pieces: readonly Told[]; readonly node: NodeId; readonly isStop: boolean };

function Pieces({ pieces, node, isStop }: PiecesProps) {
  return pieces.map(({ text, changes }, index) => {
    if (changes === null) return <span key={index}>{text.slice(pieces[index - 1]?.changes ? closing(text).length : 0)}</span>;
    const next = pieces[index + 1];
    return (
      // A full stop never begins a line: what closes goes with what it closes.
      <span key={index} className="whitespace-nowrap">
        <span className="whitespace-normal">
          <ToldPiece text={text} node={node} changes={changes} isStop={isStop} />
        </span>
        {next?.changes === null ? closing(next.text) : null}
      </span>
    );
  });
}

const closing = (text: string): string => /^[.,:;!?)…]*/.exec(text)?.[0] ?? "";
