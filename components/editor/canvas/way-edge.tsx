"use client";

import { BaseEdge, EdgeLabelRenderer, getSmoothStepPath, Position, type EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { useEditing, useEditingStore } from "@/components/editor/editing/editing-session";
import { useDragLine } from "@/components/editor/editing/use-drag-line";
import { type CanvasEdge, type WayData } from "./canvas-elements";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { classes } from "@/components/ui/classes";
import { CircleHelp, Plus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { roomBelowCard } from "@/lib/editor/card-size";
import { wayWords } from "@/lib/editor/way-words";
import { type FlowNode } from "@/lib/core/nodes/node";
import { namesOf } from "@/lib/core/flow/names";

/** One way out: a line that leaves its card, turns into its own column, says its name there, and goes down to what follows. */
export const WayEdge = memo(function WayEdge({ id, sourceX, sourceY, targetX, targetY, data, markerEnd }: EdgeProps<CanvasEdge>) {
  const source = useEditor((state) => (data === undefined ? undefined : state.flow.nodes[data.node]));
  const light = useEditing(({ lit }) => (lit === null ? "plain" : lit.edges.has(id) ? "lit" : "dim"));
  const waiting = useEditing(({ connecting }) => connecting?.node === data?.node && connecting?.way === data?.way);
  if (data === undefined || source === undefined) return null;
  const column = data.join ?? { x: targetX, y: targetY };
  const isDashed = data.way === "unknown" || data.edge === null;
  const labelY = column.y - roomBelowCard(source) + 24;
  // Dashed lines turn above the others: on one line, nobody could tell which goes where.
  const bendY = isDashed ? labelY - 8 : labelY;
  const path = data.join === null ? downTo({ sourceX, sourceY, targetX, targetY, bendY }) : joining({ sourceX, sourceY, targetX, targetY, bendY, column });
  return (
    <>
      <BaseEdge
        id={id}
        path={path}
        interactionWidth={0}
        {...(markerEnd === undefined || data.edge === null || light === "lit" ? {} : { markerEnd })}
        style={{
          stroke: light === "lit" || waiting ? "var(--accent)" : "var(--line-strong)",
          strokeWidth: light === "lit" || waiting ? 2.5 : 1.5,
          opacity: light === "dim" ? 0.35 : 1,
          strokeDasharray: isDashed ? "5 4" : undefined,
        }}
      />
      <EdgeLabelRenderer>
        <WayLabel source={source} data={data} x={column.x} top={labelY + 8} light={light} />
        {data.edge === null ? null : <AddButton data={data} x={column.x} y={column.y - 24} />}
      </EdgeLabelRenderer>
    </>
  );
});

type Line = { readonly sourceX: number; readonly sourceY: number; readonly targetX: number; readonly targetY: number; readonly bendY: number };

function downTo({ sourceX, sourceY, targetX, targetY, bendY }: Line): string {
  const [path] = getSmoothStepPath({ sourceX, sourceY, sourcePosition: Position.Bottom, targetX, targetY, targetPosition: Position.Top, centerY: bendY, borderRadius: 10 });
  return path;
}

/** Down its own column first, so that its name has room, and from there in a curve to a card that stands elsewhere. */
function joining({ column, ...line }: Line & { readonly column: { readonly x: number; readonly y: number } }): string {
  const { targetX, targetY } = line;
  // Beside its own column there is no room to swing: it passes just above the cards, and not behind them.
  if (targetY - column.y < 24) return `${downTo({ ...line, targetX: column.x, targetY: targetY - channel - bend })} ${across(column.x, targetX, targetY)}`;
  const reach = Math.max(60, (targetY - column.y) / 2);
  return `${downTo({ ...line, targetX: column.x, targetY: column.y })} C ${column.x} ${column.y + reach}, ${targetX} ${targetY - reach}, ${targetX} ${targetY}`;
}

/** How far above the cards a line passes them, and how wide it turns there. */
const channel = 10;
const bend = 8;

function across(from: number, to: number, targetY: number): string {
  const y = targetY - channel;
  const towards = Math.sign(to - from);
  return `Q ${from} ${y}, ${from + towards * bend} ${y} L ${to - towards * bend} ${y} Q ${to} ${y}, ${to} ${targetY}`;
}

type WayLabelProps = { readonly source: FlowNode; readonly data: WayData; readonly x: number; readonly top: number; readonly light: "lit" | "dim" | "plain" };

function WayLabel({ source, data, x, top, light }: WayLabelProps) {
  const say = useWords();
  const { select, openPanel } = useEditorActions();
  const library = useEditor((state) => state.library);
  const selected = useEditor(({ selection }) => selection.node === data.node && selection.way === data.way);
  const words = wayWords(source, data.way, namesOf(library, say));
  if (words.is === "plain") return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-from={data.node}
      data-way={data.way}
      title={[words.name, words.detail].filter((part) => part !== null).join(": ")}
      onClick={() => {
        select(data.node, data.way);
        openPanel("inspector");
      }}
      style={{ transform: `translate(-50%, 0) translate(${x}px, ${top}px)` }}
      className={classes(
        "nodrag nopan focus-ring pointer-events-auto absolute flex min-h-6 w-max max-w-42 cursor-pointer flex-col items-center rounded-md bg-canvas px-1 py-0.5 text-center hover:text-accent-ink",
        light === "dim" && "**:text-ink-faint",
        selected && "text-accent-ink",
      )}
    >
      <span className={classes("flex max-w-full items-center gap-1 text-xs font-semibold", words.is !== "named" && "text-ink-soft italic", (selected || light === "lit") && "text-accent-ink")}>
        {words.is === "unknown" ? <CircleHelp className="icon-3.5 shrink-0 text-unknown" /> : null}
        <span className="line-clamp-2 wrap-anywhere">{words.name === "" ? say("Unnamed") : words.name}</span>
      </span>
      {words.detail === null ? null : <span className="line-clamp-2 max-w-full text-xs wrap-anywhere text-ink-soft">{words.detail}</span>}
    </button>
  );
}

function AddButton({ data, x, y }: { readonly data: WayData; readonly x: number; readonly y: number }) {
  const say = useWords();
  const store = useEditingStore();
  const may = useEditor((state) => state.may.edit);
  const onDragStart = useDragLine(data);
  const open = useEditing(({ adding }) => adding?.node === data.node && adding.way === data.way);
  if (!may) return null;
  return (
    <button
      type="button"
      tabIndex={-1}
      data-from={data.node}
      data-way={data.way}
      aria-label={say("Add something here")}
      aria-haspopup="dialog"
      onPointerDown={onDragStart}
      onClick={(event) => {
        const box = event.currentTarget.getBoundingClientRect();
        store.setState({ adding: { node: data.node, way: data.way, x: box.left + box.width / 2, y: box.bottom } });
      }}
      // The hand's room grows in a small drawing, and rises, so that it stays between the two cards; the circle grows less, and names stay free.
      style={{ transform: `translate(-50%, -50%) translate(${x}px, calc(${y}px - 8px * (var(--grown) - 1)))` }}
      className="group nodrag nopan focus-ring pointer-events-auto absolute flex size-[calc(1.5rem*var(--grown))] cursor-pointer items-center justify-center rounded-full"
    >
      <span
        className={classes(
          "flex size-6 scale-[calc(1+(var(--grown)-1)/3)] items-center justify-center rounded-full border transition-colors group-hover:border-accent group-hover:bg-accent group-hover:text-on-accent",
          open ? "border-accent bg-accent text-on-accent" : "border-line-strong bg-raised text-ink-soft",
        )}
      >
        <Plus className="icon-3.5" />
      </span>
    </button>
  );
}
