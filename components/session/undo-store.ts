import { z } from "zod";
import { patchSchema } from "@/lib/api/campaigns";
import { type UndoStore } from "@/lib/editor/editor-ports";
import { type KeptHistory } from "@/lib/editor/kept-history";

const entries = z.array(z.strictObject({ patch: patchSchema, label: z.string(), gesture: z.string().nullable() }));
const keptHistory: z.ZodType<KeptHistory> = z.strictObject({ drawing: z.string(), undo: entries, redo: entries });

/** Undo and redo in the tab's own storage: another tab has its own. */
export function undoStoreIn(key: string): UndoStore {
  return {
    read() {
      try {
        // What an older page left behind may not fit any more.
        const parsed = keptHistory.safeParse(JSON.parse(sessionStorage.getItem(key) ?? "null"));
        return parsed.success ? parsed.data : null;
      } catch {
        return null;
      }
    },
    write(kept) {
      try {
        if (kept.undo.length + kept.redo.length === 0) sessionStorage.removeItem(key);
        else sessionStorage.setItem(key, JSON.stringify(kept));
      } catch {
        // Full or forbidden: undo then lives as long as the page, and an old one must not come back.
        forget(key);
      }
    },
  };
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // As said above.
  }
}
