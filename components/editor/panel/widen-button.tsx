"use client";

import { type PanelWidth } from "./use-panel-width";
import { IconButton } from "@/components/ui/icon-button";
import { ChevronsLeft, ChevronsRight } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** Room for a form beside its drawing, without pulling at the edge. */
export function WidenButton({ width, most, toggle }: PanelWidth) {
  const say = useWords();
  const wide = width >= most;
  return <IconButton name={wide ? say("Make the panel narrow") : say("Make the panel wide")} icon={wide ? <ChevronsRight /> : <ChevronsLeft />} size="sm" onClick={toggle} />;
}
