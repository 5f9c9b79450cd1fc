"use client";

import { useMemo } from "react";
import { type CanvasElements } from "./canvas-elements";
import { plainPaths, type PlainPaths } from "./plain-paths";
import { useEditing } from "@/components/editor/editing/editing-session";
import { useEditor } from "@/components/session/editor-session";

/** The flow as plain boxes and lines: what is chosen stands out, and while a persona's way is lit the rest is pale. */
export function usePlainPaths(elements: CanvasElements): { readonly paths: PlainPaths; readonly dimmed: boolean } {
  const chosen = useEditor((state) => state.selection.node);
  const marked = useEditor((state) => state.marked);
  const lit = useEditing((state) => state.lit);
  const paths = useMemo(() => {
    const alsoChosen: ReadonlySet<string> = marked;
    const isStrong = (id: string) => id === chosen || alsoChosen.has(id) || lit?.nodes.has(id) === true;
    return plainPaths(elements, { node: isStrong, edge: (id) => lit?.edges.has(id) === true });
  }, [chosen, elements, lit, marked]);
  return { paths, dimmed: lit !== null };
}
