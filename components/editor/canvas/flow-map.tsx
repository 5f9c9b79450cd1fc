"use client";

import { Panel, useReactFlow, useStoreApi, type ReactFlowState } from "@xyflow/react";
import { useLayoutEffect, useMemo, useRef, type PointerEvent } from "react";
import { type CanvasElements } from "./canvas-elements";
import { usePainted } from "./use-painted";
import { usePlainPaths } from "./use-plain-paths";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { boundsOf } from "@/lib/editor/bounds-of";
import { shownFlow } from "@/lib/editor/folding";
import { layOut } from "@/lib/editor/layout";

const size = { width: 168, height: 112 };
const room = 8;

/** The whole flow in a corner, with a frame around what is seen; press or drag to look elsewhere. */
export function FlowMap({ elements }: { readonly elements: CanvasElements }) {
  const say = useWords();
  const flow = useReactFlow();
  const { paths, dimmed } = usePlainPaths(elements);
  const shown = useEditor(shownFlow);
  const layout = layOut(shown.flow, shown.hidden);
  const view = useMemo(() => {
    const bounds = boundsOf(layout);
    const zoom = Math.min((size.width - 2 * room) / bounds.width, (size.height - 2 * room) / bounds.height);
    return { zoom, x: size.width / 2 - (bounds.x + bounds.width / 2) * zoom, y: size.height / 2 - (bounds.y + bounds.height / 2) * zoom };
  }, [layout]);
  const canvas = usePainted({ paths, dimmed, view, size });
  const look = (event: PointerEvent) => {
    const map = event.currentTarget.getBoundingClientRect();
    void flow.setCenter((event.clientX - map.left - view.x) / view.zoom, (event.clientY - map.top - view.y) / view.zoom, { zoom: flow.getZoom() });
  };
  return (
    <Panel position="bottom-right" className="m-3!">
      <div
        role="img"
        aria-label={say("Map of the flow")}
        style={size}
        className="relative cursor-pointer touch-none overflow-hidden rounded-lg border bg-sunken shadow-sm"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          look(event);
        }}
        onPointerMove={(event) => {
          if (event.currentTarget.hasPointerCapture(event.pointerId)) look(event);
        }}
      >
        <canvas ref={canvas} className="absolute inset-0 size-full" />
        <SeenFrame map={view} />
      </div>
    </Panel>
  );
}

type MapView = { readonly x: number; readonly y: number; readonly zoom: number };

/** Shifted beside React, as it follows every move; on whole pixels, so that most moves of a large flow leave it where it is. */
function SeenFrame({ map }: { readonly map: MapView }) {
  const ref = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useLayoutEffect(() => {
    let shown = "";
    const follow = (seen: Seen) => {
      const { x, y, width, height } = frameOf(map, seen);
      const style = `transform:translate(${x}px,${y}px);width:${width}px;height:${height}px`;
      if (style === shown || ref.current === null) return;
      ref.current.style.cssText = style;
      shown = style;
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [map, store]);
  return <div ref={ref} className="pointer-events-none absolute top-0 left-0 rounded-sm border-2 border-accent" />;
}

type Seen = Pick<ReactFlowState, "transform" | "width" | "height">;

function frameOf(map: MapView, { transform: [x, y, zoom], width, height }: Seen): { readonly x: number; readonly y: number; readonly width: number; readonly height: number } {
  const part = map.zoom / zoom;
  return { x: Math.round(map.x - x * part), y: Math.round(map.y - y * part), width: Math.max(6, Math.round(width * part)), height: Math.max(6, Math.round(height * part)) };
}
