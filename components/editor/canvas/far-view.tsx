"use client";

import { useStore } from "@xyflow/react";
import { shallow } from "zustand/shallow";
import { type CanvasElements } from "./canvas-elements";
import { useFarCards } from "./use-far-cards";
import { usePainted } from "./use-painted";
import { usePlainPaths } from "./use-plain-paths";
import { useWords } from "@/components/words/words-provider";

/** The flow from so far away that no card can be read: painted, so that thousands of boxes move smoothly. */
export function FarView({ elements }: { readonly elements: CanvasElements }) {
  const say = useWords();
  const { paths, dimmed } = usePlainPaths(elements);
  const cards = useFarCards(elements);
  const [[x, y, zoom], width, height] = useStore((state) => [state.transform, state.width, state.height] as const, shallow);
  const canvas = usePainted({ paths, dimmed, cards, view: { x, y, zoom }, size: { width, height } });
  return <canvas ref={canvas} role="img" aria-label={say("The flow from afar. Zoom in to work with its cards.")} className="pointer-events-none absolute inset-0 z-4 size-full" />;
}
