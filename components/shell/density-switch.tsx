"use client";

import { useDensity } from "./density";
import { type Density } from "./density-cookie";
import { Rows3, Rows4 } from "@/components/ui/icons";
import { SegmentedControl, type Segment } from "@/components/ui/segmented-control";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const segments: readonly Segment<Density>[] = [
  { value: "comfortable", label: message("Comfortable rows"), icon: <Rows3 />, iconOnly: true },
  { value: "compact", label: message("Compact rows"), icon: <Rows4 />, iconOnly: true },
];

export function DensitySwitch() {
  const say = useWords();
  const { density, setDensity } = useDensity();
  return <SegmentedControl name={say("Density")} segments={said(segments, say)} value={density} onValueChange={setDensity} size="sm" />;
}
