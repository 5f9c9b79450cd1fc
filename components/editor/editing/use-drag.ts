"use client";

import { useEffect, useRef, type PointerEvent as ReactPointerEvent } from "react";

export type ScreenPoint = { readonly x: number; readonly y: number };

type Drag = {
  readonly begin: (from: ScreenPoint) => void;
  readonly over: (to: ScreenPoint, under: Element | null) => void;
  readonly drop: (under: Element | null) => void;
  readonly letGo: () => void;
};

/** How far the pointer goes before a press is a drag, in CSS pixels. */
const slack = 6;

/** A drag by mouse or pen: a press that stays where it is remains a press, and Escape lets go. Fingers scroll, and press instead. */
export function useDrag(drag: Drag): (event: ReactPointerEvent) => void {
  const latest = useRef(drag);
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => {
    latest.current = drag;
  });
  useEffect(() => () => stop.current?.(), []);
  return (down) => {
    if (down.button !== 0 || down.pointerType === "touch") return;
    const from = pointOf(down.nativeEvent);
    let moving = false;
    const listeners = new AbortController();
    const { signal } = listeners;
    const end = () => {
      listeners.abort();
      stop.current = null;
      if (moving) latest.current.letGo();
    };
    const move = (event: PointerEvent) => {
      const to = pointOf(event);
      if (!moving && Math.hypot(to.x - from.x, to.y - from.y) < slack) return;
      if (!moving) latest.current.begin(from);
      moving = true;
      latest.current.over(to, document.elementFromPoint(to.x, to.y));
    };
    const up = (event: PointerEvent) => {
      const { x, y } = pointOf(event);
      if (moving) {
        swallowClick();
        latest.current.drop(document.elementFromPoint(x, y));
      }
      end();
    };
    stop.current = end;
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", up, { signal });
    window.addEventListener("pointercancel", end, { signal });
    window.addEventListener("keydown", (event) => (event.key === "Escape" && moving ? (event.stopPropagation(), end()) : undefined), { signal, capture: true });
  };
}

const pointOf = (event: PointerEvent): ScreenPoint => ({ x: event.clientX, y: event.clientY });

/** The click that follows a drag was never meant. */
function swallowClick(): void {
  const swallow = (event: MouseEvent) => {
    event.stopPropagation();
    event.preventDefault();
  };
  window.addEventListener("click", swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener("click", swallow, { capture: true }), 0);
}
