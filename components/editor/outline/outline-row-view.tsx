"use client";

import { type MouseEvent, type ReactNode } from "react";
import { standingLook } from "@/components/shell/standing-look";
import { withFindings } from "@/components/shell/with-findings";
import { isChoosing, useEditingStore } from "@/components/editor/editing/editing-session";
import { useConnect } from "@/components/editor/editing/use-connect";
import { useEditor, useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { ChevronDown, CornerDownRight, GitBranch, LogIn, Plus, Shuffle, Sparkles, StickyNote } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { loudest } from "@/lib/core/analyse/standing";
import { edgesOutOf } from "@/lib/core/flow/graph";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { findingsByNode } from "@/lib/editor/derive";
import { shownFlow } from "@/lib/editor/folding";
import { openEnd } from "@/lib/editor/open-end";
import { selectionOfRow, type OutlineRow } from "@/lib/editor/outline-of";
import { wayWords } from "@/lib/editor/way-words";
import { type NodeKind } from "@/lib/core/nodes/node";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type NodeId } from "@/lib/core/vocabulary/ids";

const pictures: Readonly<Record<NodeKind, ReactNode>> = {
  entry: <LogIn />,
  decision: <GitBranch />,
  split: <Shuffle />,
  show: <Sparkles />,
  note: <StickyNote />,
};

type OutlineRowProps = { readonly row: OutlineRow; readonly isStop: boolean; readonly reading: boolean; readonly light: "lit" | "dim" | "plain" };

/** One row: under what name one comes here, and what happens. */
export function OutlineRowView({ row, isStop, reading, light }: OutlineRowProps) {
  const say = useWords();
  const words = useRowWords(row, reading);
  const selected = useIsSelected(row);
  const marked = useEditor((state) => row.is === "card" && state.marked.has(row.node));
  const below = useEditor((state) => (row.is === "card" ? shownFlow(state).hidden.get(row.node) : undefined));
  const parts = useEditor((state) => row.is === "card" && edgesOutOf(state.flow, row.node).length > 0);
  const findings = useEditor((state) => (row.is === "card" ? findingsByNode(state).get(row.node) : undefined));
  const press = useRowPress(row, reading);
  const meet = useRowFocus(row);
  return (
    <li
      role="treeitem"
      aria-level={row.depth + 1}
      aria-expanded={parts ? below === undefined : undefined}
      aria-selected={selected || marked}
      aria-label={findings === undefined ? words.spoken : withFindings(words.spoken, findings, say)}
      data-row={row.key}
      {...(row.is === "card" ? { "data-card": row.node } : row.is === "open" && row.from !== null ? { "data-open": openEnd(row.from) } : {})}
      {...(row.is === "card" || row.from === null ? {} : { "data-from": row.from.node, "data-way": row.from.way })}
      tabIndex={isStop ? 0 : -1}
      onClick={press}
      onFocus={meet}
      style={{ marginInlineStart: `${Math.min(row.depth, 12) * 1.35}rem` }}
      className={classes(
        "focus-ring my-0.5 flex cursor-[inherit] items-start gap-2.5 rounded-r-md border-l-2 px-2.5 py-1.5 text-sm hover:bg-sunken [&_i]:mt-0.5 [&_i]:icon-4 [&_i]:shrink-0 [&_i]:text-ink-faint",
        light === "lit" ? "border-accent bg-accent-soft" : row.is === "open" ? "border-dashed border-line-strong" : "border-line",
        light === "dim" && "**:text-ink-faint",
        (selected || marked) && "bg-accent-soft ring-1 ring-accent",
      )}
    >
      {parts ? <FoldToggle node={row.node} folded={below !== undefined} /> : <span aria-hidden className="-my-0.5 -mr-1.5 w-6 shrink-0" />}
      {words.picture}
      <span className="min-w-0 grow">
        {words.way === null ? null : (
          <span className="block text-xs wrap-anywhere text-ink-soft">
            <strong className="font-semibold text-ink">{words.way}</strong>
            {words.detail === null ? null : `: ${words.detail}`}
          </span>
        )}
        <span className={classes("block wrap-anywhere", row.is === "open" && "text-ink-soft", row.is === "join" && "text-accent-ink")}>{words.sentence}</span>
      </span>
      {findings === undefined ? null : <RowFindings findings={findings} />}
      {below === undefined ? null : <span className="rounded-full bg-sunken px-2 py-0.5 text-xs text-ink-soft">{say("{below} folded", { below })}</span>}
    </li>
  );
}

/** For the mouse; by keyboard the arrows fold. */
function FoldToggle({ node, folded }: { readonly node: NodeId; readonly folded: boolean }) {
  const { fold } = useEditorActions();
  const press = (event: MouseEvent) => {
    event.stopPropagation();
    fold(node, !folded);
  };
  return (
    <span aria-hidden data-fold onClick={press} className="-my-0.5 -mr-1.5 grid size-6 shrink-0 cursor-pointer place-items-center rounded-md hover:bg-ink/5">
      <ChevronDown className={classes("mt-0! transition-transform", folded && "-rotate-90")} />
    </span>
  );
}

function RowFindings({ findings }: { readonly findings: readonly Finding[] }) {
  const { Icon, ink } = standingLook[loudest(findings)];
  return (
    <span className={classes("figures flex items-center gap-1 text-xs", ink)}>
      <Icon className="text-current!" />
      {findings.length}
    </span>
  );
}

type RowWords = { readonly picture: ReactNode; readonly way: string | null; readonly detail: string | null; readonly sentence: string; readonly spoken: string };

function useRowWords(row: OutlineRow, reading: boolean): RowWords {
  const say = useWords();
  const node = useEditor((state) => state.flow.nodes[row.node]);
  const from = useEditor((state) => (row.from === null ? undefined : state.flow.nodes[row.from.node]));
  const library = useEditor((state) => state.library);
  const may = useEditor((state) => state.may.edit && !reading);
  const said = from === undefined || row.from === null ? null : wayWords(from, row.from.way, namesOf(library, say));
  const way = node?.kind === "note" ? say("Note") : said === null || said.is === "plain" ? null : said.name;
  const detail = said === null || said.detail === said.name ? null : said.detail;
  const own = node === undefined ? "" : findNodeKind(node.kind).sentence(node, namesOf(library, say));
  const sentence = row.is === "open" ? (may ? say("Nothing follows yet. Add what happens") : say("Nothing follows yet")) : row.is === "join" ? say("Goes on at: {own}", { own }) : own;
  const picture = row.is === "open" ? <Plus /> : row.is === "join" ? <CornerDownRight /> : node === undefined ? null : pictures[node.kind];
  return { picture, way, detail, sentence, spoken: [way, detail, sentence].filter((part) => part !== null).join(": ") };
}

function useIsSelected(row: OutlineRow): boolean {
  return useEditor(({ selection }) => {
    const own = selectionOfRow(row);
    return selection.node === own.node && (own.way === null || selection.way === own.way);
  });
}

/** Keys speak of the row that has the focus, however the focus came there. */
function useRowFocus(row: OutlineRow): () => void {
  const editing = useEditingStore();
  const editor = useEditorHandle();
  const { select } = useEditorActions();
  return () => {
    const { selection, marked } = editor.store.getState();
    if (isChoosing(editing.getState()) || marked.size > 0) return;
    const { node, way } = selectionOfRow(row);
    if (selection.node !== node || selection.way !== way) select(node, way ?? undefined);
  };
}

function useRowPress(row: OutlineRow, reading: boolean): (event: MouseEvent<HTMLElement>) => void {
  const editing = useEditingStore();
  const { select, mark, show, openPanel } = useEditorActions();
  const may = useEditor((state) => state.may.edit && !reading);
  const { connect } = useConnect();
  return (event) => {
    event.currentTarget.focus();
    const { is, from, node } = row;
    if (isChoosing(editing.getState())) connect(is === "open" && from !== null ? from : { node, way: null });
    else if (is === "open" && from !== null) {
      select(from.node, from.way);
      const box = event.currentTarget.getBoundingClientRect();
      if (may) editing.setState({ adding: { ...from, x: box.left + 120, y: box.bottom } });
    } else if (is === "join") show(node);
    else if (event.shiftKey) mark(node);
    else {
      select(node);
      openPanel("inspector");
    }
  };
}
