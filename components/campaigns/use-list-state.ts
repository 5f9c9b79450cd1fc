"use client";

import { useState } from "react";
import { addressOf, type ListState } from "./list-state";

/** What one looks at, kept in the address as it changes; going back leaves the page, as it always did. */
export function useListState(initial: ListState): readonly [ListState, (change: Partial<ListState>) => void] {
  const [state, setState] = useState(initial);
  const change = (changed: Partial<ListState>) => {
    const next = { ...state, ...changed };
    setState(next);
    window.history.replaceState(null, "", `${window.location.pathname}${addressOf(next)}`);
  };
  return [state, change];
}
