"use client";

import { type FrameWidth } from "./content-frame";
import { Monitor, Smartphone, Tablet } from "@/components/ui/icons";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const segments = [
  { value: "phone", label: message("Phone, 390 pixels"), icon: <Smartphone />, iconOnly: true },
  { value: "tablet", label: message("Tablet, 768 pixels"), icon: <Tablet />, iconOnly: true },
  { value: "desktop", label: message("Desktop, 1280 pixels"), icon: <Monitor />, iconOnly: true },
] as const;

export function WidthSwitch({ width, onChange }: { readonly width: FrameWidth; readonly onChange: (width: FrameWidth) => void }) {
  const say = useWords();
  return <SegmentedControl name={say("Width of the preview")} size="sm" segments={said(segments, say)} value={width} onValueChange={onChange} />;
}
