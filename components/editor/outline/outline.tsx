"use client";

import { CornerDownRight, GitBranch, LogIn, Shuffle, Sparkles } from "lucide-react";
import { type ReactNode } from "react";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { outlineOf, type OutlineRow } from "@/lib/editor/outline-of";
import { wayWords } from "@/lib/editor/way-words";
import { type NodeKind } from "@/lib/core/nodes/node";

const pictures: Readonly<Record<NodeKind, ReactNode>> = {
  entry: <LogIn aria-hidden />,
  decision: <GitBranch aria-hidden />,
  split: <Shuffle aria-hidden />,
  show: <Sparkles aria-hidden />,
  note: null,
};

/** The flow as sentences, one below the other, indented as it branches: for reading, and for screens too small to draw on. */
export function Outline({ lit }: { readonly lit: { readonly nodes: ReadonlySet<string> } | null }) {
  const rows = useEditor((state) => outlineOf(state.flow));
  return (
    <ul className="flex flex-col">
      {rows.map((row) => (
        <Row key={row.key} row={row} light={lit === null ? "plain" : row.is === "card" && lit.nodes.has(row.node) ? "lit" : "dim"} />
      ))}
    </ul>
  );
}

function Row({ row, light }: { readonly row: OutlineRow; readonly light: "lit" | "dim" | "plain" }) {
  const node = useEditor((state) => state.flow.nodes[row.node]);
  const from = useEditor((state) => (row.from === null ? undefined : state.flow.nodes[row.from.node]));
  const library = useEditor((state) => state.library);
  const selected = useEditor((state) => state.selection.node === row.node);
  const { select } = useEditorActions();
  if (node === undefined) return null;
  const way = from === undefined || row.from === null ? null : wayWords(from, row.from.way, library);
  return (
    <li style={{ paddingInlineStart: `${Math.min(row.depth, 8) * 0.85}rem` }}>
      <button
        type="button"
        aria-current={selected || undefined}
        onClick={() => select(row.node)}
        className={classes(
          "focus-ring my-0.5 flex w-full items-start gap-2.5 rounded-r-md border-l-2 px-2.5 py-1.5 text-left text-sm [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint",
          light === "lit" ? "border-accent bg-accent-soft" : "border-line",
          light === "dim" && "opacity-60",
          selected && "ring-1 ring-accent",
        )}
      >
        {row.is === "card" ? pictures[node.kind] : <CornerDownRight aria-hidden />}
        <span className="min-w-0">
          {way === null || way.is === "plain" ? null : (
            <span className="block text-xs text-ink-soft">
              <strong className="font-semibold text-ink">{way.name}</strong>
              {way.detail === null || way.detail === way.name ? null : `: ${way.detail}`}
            </span>
          )}
          <span className="block break-words">{row.is === "open" ? "Nothing follows yet" : row.is === "join" ? `Goes on at: ${findNodeKind(node.kind).sentence(node, namesOf(library))}` : findNodeKind(node.kind).sentence(node, namesOf(library))}</span>
        </span>
      </button>
    </li>
  );
}
