"use client";

import { type Viewport } from "@xyflow/react";
import { useTheme } from "next-themes";
import { useEffect, useRef, type RefObject } from "react";
import { paintPlain, type PlainColours, type PlainPaths } from "./plain-paths";
import { type Size } from "@/lib/editor/card-size";

type Painting = { readonly paths: PlainPaths; readonly dimmed: boolean; readonly view: Viewport; readonly size: Size };

/** A canvas that shows the plain flow as looked at through `view`; painted once a frame at most, and again when the colours change. */
export function usePainted({ paths, dimmed, view, size }: Painting): RefObject<HTMLCanvasElement | null> {
  const ref = useRef<HTMLCanvasElement>(null);
  const { resolvedTheme } = useTheme();
  const { x, y, zoom } = view;
  const { width, height } = size;
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const context = ref.current?.getContext("2d");
      if (context === null || context === undefined) return;
      fitPixels(context.canvas, { width, height });
      paintPlain(context, { paths, dimmed, view: { x, y, zoom }, pixelRatio: window.devicePixelRatio, colours: coloursOf(context.canvas) });
    });
    return () => cancelAnimationFrame(frame);
  }, [dimmed, height, paths, resolvedTheme, width, x, y, zoom]);
  return ref;
}

/** Setting a canvas' size empties it, so that is done only when it changed. */
function fitPixels(canvas: HTMLCanvasElement, { width, height }: Size): void {
  const [wide, high] = [Math.round(width * window.devicePixelRatio), Math.round(height * window.devicePixelRatio)];
  if (canvas.width !== wide) canvas.width = wide;
  if (canvas.height !== high) canvas.height = high;
}

function coloursOf(element: Element): PlainColours {
  const style = getComputedStyle(element);
  const colour = (name: string) => style.getPropertyValue(name);
  return { card: colour("--raised"), line: colour("--line-strong"), note: colour("--unknown-soft"), accent: colour("--accent"), accentSoft: colour("--accent-soft") };
}
