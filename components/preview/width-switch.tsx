"use client";

import { Monitor, Smartphone, Tablet } from "lucide-react";
import { type FrameWidth } from "./content-frame";
import { SegmentedControl } from "@/components/ui/segmented-control";

const segments = [
  { value: "phone", label: "Phone, 390 pixels", icon: <Smartphone aria-hidden />, iconOnly: true },
  { value: "tablet", label: "Tablet, 768 pixels", icon: <Tablet aria-hidden />, iconOnly: true },
  { value: "desktop", label: "Desktop, 1280 pixels", icon: <Monitor aria-hidden />, iconOnly: true },
] as const;

export function WidthSwitch({ width, onChange }: { readonly width: FrameWidth; readonly onChange: (width: FrameWidth) => void }) {
  return <SegmentedControl name="Width of the preview" size="sm" segments={segments} value={width} onValueChange={onChange} />;
}
