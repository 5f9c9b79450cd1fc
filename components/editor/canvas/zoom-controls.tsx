"use client";

import { useReactFlow, useStore } from "@xyflow/react";
import { moveMs } from "./motion";
import { useFit } from "./use-fit";
import { IconButton } from "@/components/ui/icon-button";
import { Maximize, Minus, Plus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

export function ZoomControls() {
  const say = useWords();
  const view = useReactFlow();
  const fit = useFit();
  const percent = useStore((state) => Math.round(state.transform[2] * 100));
  return (
    <div role="toolbar" aria-label={say("Zoom")} className="absolute bottom-3 left-3 z-10 flex items-center gap-0.5 rounded-lg border bg-raised p-0.5 shadow-sm">
      <IconButton name={say("Zoom out (−)")} size="sm" icon={<Minus />} onClick={() => void view.zoomOut({ duration: moveMs(120) })} />
      <button type="button" aria-label={say("Zoom is {percent} %. Set to 100 %", { percent })} onClick={() => void view.zoomTo(1, { duration: moveMs(200) })} className="focus-ring figures h-7 w-12 cursor-pointer rounded-md text-center text-xs text-ink-soft hover:bg-sunken">
        {percent} %
      </button>
      <IconButton name={say("Zoom in (+)")} size="sm" icon={<Plus />} onClick={() => void view.zoomIn({ duration: moveMs(120) })} />
      <IconButton name={say("Fit the whole flow (9)")} size="sm" icon={<Maximize />} onClick={() => fit.show()} />
    </div>
  );
}
