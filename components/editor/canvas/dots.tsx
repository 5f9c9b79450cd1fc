"use client";

import { useStoreApi, ViewportPortal, type ReactFlowState } from "@xyflow/react";
import { useLayoutEffect, useRef } from "react";

const gap = 24;

/** Dots closer than this many pixels are a grey veil. */
const finest = 6;

/** The dotted ground. It lies in the drawing and moves with it, so a move costs nothing; only where one looks past its end is it laid anew. */
export function Dots() {
  const ref = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  useLayoutEffect(() => {
    let laid = nothing;
    const follow = (seen: Seen) => {
      const ground = ref.current;
      if (ground === null) return;
      const tooFine = gap * seen.transform[2] < finest;
      if (ground.hidden !== tooFine) ground.hidden = tooFine;
      if (tooFine || covers(laid, seenArea(seen))) return;
      laid = grown(seenArea(seen));
      Object.assign(ground.style, { left: `${laid.left}px`, top: `${laid.top}px`, width: `${laid.right - laid.left}px`, height: `${laid.bottom - laid.top}px` });
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [store]);
  return (
    <ViewportPortal>
      <div ref={ref} className="pointer-events-none absolute -z-1" style={{ background: "radial-gradient(circle, var(--line) 0.75px, transparent 1.25px)", backgroundSize: `${gap}px ${gap}px` }} />
    </ViewportPortal>
  );
}

type Seen = Pick<ReactFlowState, "transform" | "width" | "height">;
type Area = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const nothing: Area = { left: 0, top: 0, right: 0, bottom: 0 };

const seenArea = ({ transform: [x, y, zoom], width, height }: Seen): Area => ({ left: -x / zoom, top: -y / zoom, right: (width - x) / zoom, bottom: (height - y) / zoom });

const covers = (outer: Area, inner: Area): boolean => outer.left <= inner.left && outer.top <= inner.top && outer.right >= inner.right && outer.bottom >= inner.bottom;

/** As much again on every side, on whole steps, so that dots stay where they were. */
function grown({ left, top, right, bottom }: Area): Area {
  const [wide, high] = [right - left, bottom - top];
  const onStep = (at: number) => Math.floor(at / gap) * gap;
  return { left: onStep(left - wide), top: onStep(top - high), right: onStep(right + wide) + gap, bottom: onStep(bottom + high) + gap };
}
