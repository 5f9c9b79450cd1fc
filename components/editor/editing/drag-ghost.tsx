"use client";

import { useEditing } from "./editing-session";
import { cardKinds } from "@/components/editor/card-kinds";
import { useWords } from "@/components/words/words-provider";

/** What is being dragged, under the pointer. */
export function DragGhost() {
  const say = useWords();
  const dragging = useEditing((state) => state.dragging);
  const refused = useEditing((state) => state.refusal !== null);
  if (dragging === null) return null;
  const { what, from, to } = dragging;
  const color = refused ? "var(--no)" : "var(--accent)";
  const kind = cardKinds.find((each) => each.kind === what);
  if (kind !== undefined)
    return (
      <div aria-hidden className="pointer-events-none fixed z-50 flex items-center gap-2 rounded-lg border-2 bg-raised px-3 py-2 text-sm font-medium shadow-lg" style={{ left: to.x + 12, top: to.y + 12, borderColor: color }}>
        <kind.icon className="size-4" />
        {say(kind.title)}
      </div>
    );
  const reach = Math.max(40, Math.abs(to.y - from.y) / 2);
  return (
    <svg aria-hidden className="pointer-events-none fixed inset-0 z-50 size-full">
      <path d={`M ${from.x} ${from.y} C ${from.x} ${from.y + reach}, ${to.x} ${to.y - reach}, ${to.x} ${to.y}`} fill="none" stroke={color} strokeWidth={2.5} strokeDasharray="6 4" />
      <circle cx={to.x} cy={to.y} r={5} fill={color} />
    </svg>
  );
}
