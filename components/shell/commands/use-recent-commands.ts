"use client";

import { useCallback, useMemo, useSyncExternalStore } from "react";
import { parseRecent, withRecent } from "./recent-commands";
import { useWorkspace } from "@/components/shell/workspace-context";

type RecentCommands = { readonly recent: readonly string[]; readonly remember: (id: string) => void };

/** What this person used last in this workspace, as their browser remembers it: ids only, names come from what they may see. */
export function useRecentCommands(): RecentCommands {
  const { slug, email } = useWorkspace();
  const setting = `thenwise.recent-commands.${slug}.${email}`;
  const stored = useSyncExternalStore(onStorage, () => localStorage.getItem(setting), () => null);
  const recent = useMemo(() => parseRecent(stored), [stored]);
  const remember = useCallback(
    (id: string) => {
      localStorage.setItem(setting, JSON.stringify(withRecent(parseRecent(localStorage.getItem(setting)), id)));
      // Only other tabs hear of a change by themselves.
      window.dispatchEvent(new Event("storage"));
    },
    [setting],
  );
  return { recent, remember };
}

function onStorage(changed: () => void): () => void {
  window.addEventListener("storage", changed);
  return () => window.removeEventListener("storage", changed);
}
