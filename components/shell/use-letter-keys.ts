"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { places } from "./places";
import { pressedKey } from "@/components/ui/pressed-key";

const setting = "thenwise.letter-keys";
const patienceMs = 1500;

/** "G then C" goes to Campaigns, "?" asks for help; unless somebody types, or turned them off. */
export function useLetterKeys(slug: string, onHelp: () => void): { readonly on: boolean; readonly set: (on: boolean) => void } {
  const router = useRouter();
  const on = useSyncExternalStore(onStorage, readSetting, () => true);
  useEffect(() => {
    if (!on) return undefined;
    let goPressedAt = Number.NEGATIVE_INFINITY;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const letter = pressedKey(event);
      if (letter === "?") onHelp();
      const place = event.timeStamp - goPressedAt < patienceMs ? places.find(({ key }) => key === letter) : undefined;
      if (place !== undefined) {
        router.push(`/${slug}${place.path}`);
        // After G the letter is a place's, also where it would mean something by itself.
        event.preventDefault();
        event.stopPropagation();
      }
      goPressedAt = letter === "g" ? event.timeStamp : Number.NEGATIVE_INFINITY;
    };
    window.addEventListener("keydown", press, { capture: true });
    return () => window.removeEventListener("keydown", press, { capture: true });
  }, [on, onHelp, router, slug]);
  const set = useCallback((next: boolean) => {
    localStorage.setItem(setting, next ? "on" : "off");
    // Only other tabs hear of a change by themselves.
    window.dispatchEvent(new Event("storage"));
  }, []);
  return { on, set };
}

const readSetting = (): boolean => localStorage.getItem(setting) !== "off";

function onStorage(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest("input, textarea, select, [contenteditable=true], [role=combobox], [role=listbox], [role=menu], [role=dialog], [role=alertdialog]") !== null;
}
