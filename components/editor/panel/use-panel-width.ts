"use client";

import { useState, useSyncExternalStore } from "react";
import { fitting, keptWidths, toggled, type PanelWidths } from "./panel-width";

export type PanelWidth = {
  readonly width: number;
  readonly most: number;
  readonly setWidth: (width: number) => void;
  /** From narrow to wide, and back. */
  readonly toggle: () => void;
};

const setting = "thenwise.panel-width";
const usual: Required<PanelWidths> = { settings: 360, preview: 544 };

/** How wide the panel beside the drawing is; this browser keeps what was chosen. */
export function usePanelWidth(kind: keyof PanelWidths): PanelWidth {
  const [widths, setWidths] = useState<PanelWidths>(() => keptWidths(localStorage.getItem(setting)));
  const room = useSyncExternalStore(watch, () => window.innerWidth);
  const width = fitting(widths[kind] ?? Math.min(usual[kind], room * 0.42), room);
  const setWidth = (next: number) => {
    const chosen = { ...widths, [kind]: fitting(next, room) };
    setWidths(chosen);
    localStorage.setItem(setting, JSON.stringify(chosen));
  };
  return { width, most: fitting(Number.MAX_SAFE_INTEGER, room), setWidth, toggle: () => setWidth(toggled(width, { usual: usual[kind], room })) };
}

function watch(changed: () => void): () => void {
  window.addEventListener("resize", changed);
  return () => window.removeEventListener("resize", changed);
}
