"use client";

import { useMemo } from "react";
import { type CanvasElements } from "./canvas-elements";
import { plainPaths, type PlainPaths } from "./plain-paths";
import { useStrong } from "./use-strong";
import { useEditing } from "@/components/editor/editing/editing-session";

/** The flow as plain boxes and lines: what is chosen stands out, and while a persona's way is lit the rest is pale. */
export function usePlainPaths(elements: CanvasElements): { readonly paths: PlainPaths; readonly dimmed: boolean } {
  const dimmed = useEditing(({ lit }) => lit !== null);
  const strong = useStrong();
  const paths = useMemo(() => plainPaths(elements, strong), [elements, strong]);
  return { paths, dimmed };
}
