"use client";

import { useStoreApi, type ReactFlowState } from "@xyflow/react";
import { useLayoutEffect, type RefObject } from "react";
import { grownAt } from "./zoom";

/** Says in `--grown` by how much to enlarge what a hand has to hit. Written beside React, as hundreds of them would hear of every move. */
export function useGrown(room: RefObject<HTMLElement | null>): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    let said = 0;
    const follow = ({ transform }: Pick<ReactFlowState, "transform">) => {
      const grown = grownAt(transform[2]);
      if (grown === said) return;
      said = grown;
      room.current?.style.setProperty("--grown", String(grown));
    };
    follow(store.getState());
    return store.subscribe(follow);
  }, [room, store]);
}
