"use client";

import { Rows3, Rows4 } from "lucide-react";
import { useDensity } from "./density";
import { type Density } from "./density-cookie";
import { SegmentedControl, type Segment } from "@/components/ui/segmented-control";

const segments: readonly Segment<Density>[] = [
  { value: "comfortable", label: "Comfortable rows", icon: <Rows3 aria-hidden />, iconOnly: true },
  { value: "compact", label: "Compact rows", icon: <Rows4 aria-hidden />, iconOnly: true },
];

export function DensitySwitch() {
  const { density, setDensity } = useDensity();
  return <SegmentedControl name="Density" segments={segments} value={density} onValueChange={setDensity} size="sm" />;
}
