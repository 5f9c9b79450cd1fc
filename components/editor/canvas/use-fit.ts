"use client";

import { getViewportForBounds, useReactFlow, useStoreApi, type Viewport } from "@xyflow/react";
import { useCallback, useMemo } from "react";
import { moveMs } from "./motion";
import { leastZoom } from "./zoom";
import { useEditorHandle } from "@/components/session/editor-session";
import { boundsOf } from "@/lib/editor/bounds-of";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";

/** Room on every side; below, for the zoom buttons that stand over the drawing. */
const padding = { top: "32px", left: "32px", right: "32px", bottom: "72px" } as const;

export type Fit = {
  /** The view in which the whole flow is seen; never larger than life. */
  readonly whole: () => Viewport;
  readonly show: (ms?: number) => void;
};

/** The whole flow, told from its layout: React Flow itself knows only the cards that are near. */
export function useFit(): Fit {
  const view = useReactFlow();
  const store = useStoreApi();
  const editor = useEditorHandle();
  const whole = useCallback(() => {
    const { width, height } = store.getState();
    const { flow, hidden } = shownFlow(editor.store.getState());
    return getViewportForBounds(boundsOf(layOut(flow, hidden)), width, height, leastZoom, 1, padding);
  }, [editor, store]);
  return useMemo(() => ({ whole, show: (ms = 200) => void view.setViewport(whole(), { duration: moveMs(ms) }) }), [view, whole]);
}
