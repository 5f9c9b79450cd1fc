"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { watchForTooltips, type Shown } from "./watch-for-tooltips";

type Tooltip = { readonly shown: Shown | null; readonly close: () => void };

/** What has a tooltip and is pointed at or has the keyboard: one listener for all of them. */
export function useTooltip(): Tooltip {
  const [shown, setShown] = useState<Shown | null>(null);
  const last = useRef<{ shown: Shown | null; closedAt: number }>({ shown: null, closedAt: Number.NEGATIVE_INFINITY });
  const show = useCallback((next: Shown | null) => {
    if (next === null && last.current.shown !== null) last.current.closedAt = performance.now();
    last.current.shown = next;
    setShown(next);
  }, []);
  useEffect(() => watchForTooltips(last.current, show), [show]);
  useEffect(() => {
    if (shown === null) return;
    // One that is taken off the page has no size any more.
    const observer = new ResizeObserver(() => (shown.element.isConnected ? undefined : show(null)));
    observer.observe(shown.element);
    return () => observer.disconnect();
  }, [shown, show]);
  return { shown, close: useCallback(() => show(null), [show]) };
}
