"use client";

import { useSyncExternalStore } from "react";

/** The key that goes with K, as the person's keyboard calls it. */
export function useCommandKey(): "⌘" | "Ctrl" {
  return useSyncExternalStore(noChanges, () => (/Mac|iPhone|iPad/.test(navigator.userAgent) ? "⌘" : "Ctrl"), () => "Ctrl");
}

const noChanges = () => () => undefined;
