"use client";

import { OutlineTree } from "./outline-tree";
import { EditingSession, type LitPath } from "@/components/editor/editing/editing-session";

/** The flow to read, where there is no room to draw. */
export function ReadingList({ lit }: { readonly lit: LitPath | null }) {
  return (
    <EditingSession>
      <OutlineTree lit={lit} reading />
    </EditingSession>
  );
}
