"use client";

import { type Viewport } from "@xyflow/react";
import { useTheme } from "next-themes";
import { useEffect, useRef, type RefObject } from "react";
import { paintCards } from "./paint-cards";
import { paintPlain, type PlainColours, type PlainPaths } from "./plain-paths";
import { type FarCard } from "./said-cards";
import { type Size } from "@/lib/editor/card-size";

type Painting = {
  readonly paths: PlainPaths;
  readonly dimmed: boolean;
  readonly view: Viewport;
  readonly size: Size;
  /** What there is to say in its boxes; absent: nothing. */
  readonly cards?: readonly FarCard[];
};

/** A canvas that shows the plain flow as looked at through `view`; painted once a frame at most, and again when the colours change. */
export function usePainted({ paths, dimmed, view, size, cards = noCards }: Painting): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const { resolvedTheme } = useTheme();
  const { x, y, zoom } = view;
  const { width, height } = size;
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const context = ref.current?.getContext("2d");
      if (context === null || context === undefined) return;
      fitPixels(context.canvas, { width, height });
      const seen = { dimmed, view: { x, y, zoom }, pixelRatio: window.devicePixelRatio };
      const look = getComputedStyle(context.canvas);
      paintPlain(context, { paths, ...seen, colours: coloursIn(look) });
      if (cards.length > 0) paintCards(context, { cards, ...seen, look });
    });
    return () => cancelAnimationFrame(frame);
  }, [cards, dimmed, height, paths, resolvedTheme, width, x, y, zoom]);
  return ref;
}

/** Setting a canvas' size empties it, so that is done only when it changed. */
function fitPixels(canvas: HTMLCanvasElement, { width, height }: Size): void {
  const [wide, high] = [Math.round(width * window.devicePixelRatio), Math.round(height * window.devicePixelRatio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

function coloursIn(look: CSSStyleDeclaration): PlainColours {
  const colour = (name: string) => look.getPropertyValue(name);
  return { card: colour("--raised"), line: colour("--line-strong"), note: colour("--unknown-soft"), accent: colour("--accent"), accentSoft: colour("--accent-soft") };
}

const noCards: readonly FarCard[] = [];
