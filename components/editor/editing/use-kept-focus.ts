"use client";

import { useEffect, type RefObject } from "react";
import { chosenStop } from "./focus-soon";

/**
 * What has the keyboard may go: deleted, undone, folded away, or out of view. Then the keyboard goes on at what is chosen, else
 * at the room itself, and never falls out to the page.
 */
export function useKeptFocus(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = room.current;
    if (place === null) return undefined;
    let last: Element | null = null;
    const meet = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const part = ({ target }: FocusEvent) => {
      // Whoever leaves by will is let go. What is taken away hears of it while it is still there, so the look at it waits.
      queueMicrotask(() => {
        if (last === target && last?.isConnected === true) last = null;
      });
    };
    const watch = new MutationObserver(() => {
      if (last === null || last.isConnected || document.activeElement !== document.body) return;
      const stop = place.querySelector<HTMLElement>(chosenStop) ?? place;
      stop.focus({ preventScroll: stop.closest(".react-flow") !== null });
    });
    place.addEventListener("focusin", meet);
    place.addEventListener("focusout", part);
    watch.observe(place, { childList: true, subtree: true });
    return () => {
      place.removeEventListener("focusin", meet);
      place.removeEventListener("focusout", part);
      watch.disconnect();
    };
  }, [room]);
}
