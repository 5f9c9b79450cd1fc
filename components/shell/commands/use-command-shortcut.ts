"use client";

import { useEffect, useEffectEvent } from "react";
import { keepTyped, takeTyped } from "./typed-ahead";
import { pressedKey } from "@/components/ui/pressed-key";

/** Ctrl or Cmd with K, also while somebody types; not from inside a dialog, where leaving would lose what is in it. */
export function useCommandShortcut(open: boolean, onOpenChange: (open: boolean) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || pressedKey(event) !== "k") return;
    event.preventDefault();
    if (!open && isCovered()) return;
    if (open) takeTyped();
    else keepTyped();
    onOpenChange(!open);
  });
  useEffect(() => {
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

/** What lies under a dialog is hidden from everybody who reads by ear. */
const isCovered = (): boolean => document.querySelector("#main")?.closest("[aria-hidden=true]") !== null;
