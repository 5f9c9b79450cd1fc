"use client";

import { useMemo } from "react";
import { type Strong } from "./plain-paths";
import { useEditing } from "@/components/editor/editing/editing-session";
import { useEditor } from "@/components/session/editor-session";

/** What stands out in a plain flow: what is chosen, and a persona's way. */
export function useStrong(): Strong {
  const chosen = useEditor((state) => state.selection.node);
  const marked = useEditor((state) => state.marked);
  const lit = useEditing((state) => state.lit);
  return useMemo(() => {
    const alsoChosen: ReadonlySet<string> = marked;
    return { node: (id) => id === chosen || alsoChosen.has(id) || lit?.nodes.has(id) === true, edge: (id) => lit?.edges.has(id) === true };
  }, [chosen, lit, marked]);
}
