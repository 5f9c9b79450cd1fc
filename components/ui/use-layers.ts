"use client";

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from "react";
import { onFirstSign } from "./first-sign";
import { type Layers } from "./layers/layers";
import { notFetched } from "./not-fetched";
import { notify } from "./toast";
import { useWords } from "@/components/words/words-provider";

let layers: Layers | null = null;
let fetching: Promise<void> | null = null;
const listeners = new Set<() => void>();

/** Fetches all that opens over a page, once. What fails is tried again by the next who asks. */
export function fetchLayers(): Promise<void> {
  return (fetching ??= import("./layers/layers").then(
    (module) => {
      layers = module.layers;
      listeners.forEach((changed) => changed());
    },
    (fault: unknown) => {
      fetching = null;
      throw fault;
    },
  ));
}

// Before the first press is over it is there, and who only reads never carries it.
onFirstSign(() => void fetchLayers().catch(() => undefined));

function onLayers(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

/** All that opens over a page, as soon as it is there. */
export const useLayersOnceHere = (): Layers | null => useSyncExternalStore(onLayers, () => layers, () => null);

/** The same for one thing that opens: nothing until it is first open, from then on so that it can close in peace. One that cannot be fetched is closed again, and that is said. */
export function useLayers(open: boolean, close: () => void): Layers | null {
  const say = useWords();
  const here = useLayersOnceHere();
  const [used, setUsed] = useState(open);
  if (open && !used) setUsed(true);
  const missing = useEffectEvent(() => {
    close();
    notify.failed(say(notFetched.title), { detail: say(notFetched.detail) });
  });
  useEffect(() => {
    if (!open || here !== null) return;
    let left = false;
    fetchLayers().catch(() => (left ? undefined : missing()));
    return () => {
      left = true;
    };
  }, [open, here]);
  return used ? here : null;
}
