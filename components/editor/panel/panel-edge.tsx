"use client";

import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { leastWidth } from "./panel-width";
import { type PanelWidth } from "./use-panel-width";
import { useWords } from "@/components/words/words-provider";

const step = 32;

/** The edge between drawing and panel: pulled with the pointer, moved with the arrow keys, Enter makes wide and narrow. */
export function PanelEdge({ width, most, setWidth, toggle }: PanelWidth) {
  const say = useWords();
  const [pulled, setPulled] = useState<{ readonly from: number; readonly width: number } | null>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowLeft: width + step, ArrowRight: width - step, Home: most, End: leastWidth }[event.key];
    if (next !== undefined) setWidth(next);
    else if (event.key === "Enter") toggle();
    else return;
    event.preventDefault();
  };
  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    setPulled({ from: event.clientX, width });
  };
  return (
    <div
      role="separator"
      aria-orientation="vertical"
      aria-label={say("Width of the panel")}
      aria-controls="campaign-panel"
      aria-valuemin={leastWidth}
      aria-valuemax={most}
      aria-valuenow={width}
      tabIndex={0}
      data-pulled={pulled !== null}
      className="group focus-ring relative z-20 -mx-1.5 w-3 shrink-0 cursor-col-resize touch-none"
      onKeyDown={onKeyDown}
      onDoubleClick={toggle}
      onPointerDown={onPointerDown}
      onPointerMove={({ clientX }) => (pulled === null ? undefined : setWidth(pulled.width + pulled.from - clientX))}
      onPointerUp={() => setPulled(null)}
      onPointerCancel={() => setPulled(null)}
    >
      <span aria-hidden className="absolute inset-y-0 left-1/2 w-0.5 -translate-x-1/2 bg-transparent transition-colors group-hover:bg-accent group-data-[pulled=true]:bg-accent" />
    </div>
  );
}
