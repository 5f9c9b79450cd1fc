"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { SegmentedControl, type Segment } from "@/components/ui/segmented-control";

const segments: readonly Segment<"light" | "dark" | "system">[] = [
  { value: "light", label: "Light", icon: <Sun aria-hidden />, iconOnly: true },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden />, iconOnly: true },
  { value: "system", label: "As the system", icon: <Monitor aria-hidden />, iconOnly: true },
];

export function ThemeSwitch() {
  const { theme, setTheme } = useTheme();
  // The server does not know the choice; it is drawn once the browser has said it.
  const known = useSyncExternalStore(noChanges, () => true, () => false);
  const chosen = segments.find(({ value }) => known && value === theme)?.value ?? "system";
  return <SegmentedControl name="Colours" segments={segments} value={chosen} onValueChange={setTheme} size="sm" />;
}

const noChanges = () => () => undefined;
