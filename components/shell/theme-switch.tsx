"use client";

import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";
import { Monitor, Moon, Sun } from "@/components/ui/icons";
import { SegmentedControl, type Segment } from "@/components/ui/segmented-control";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const segments: readonly Segment<"light" | "dark" | "system">[] = [
  { value: "light", label: message("Light"), icon: <Sun />, iconOnly: true },
  { value: "dark", label: message("Dark"), icon: <Moon />, iconOnly: true },
  { value: "system", label: message("As the system"), icon: <Monitor />, iconOnly: true },
];

export function ThemeSwitch() {
  const say = useWords();
  const { theme, setTheme } = useTheme();
  // The server does not know the choice; it is drawn once the browser has said it.
  const known = useSyncExternalStore(noChanges, () => true, () => false);
  const chosen = segments.find(({ value }) => known && value === theme)?.value ?? "system";
  return <SegmentedControl name={say("Colours")} segments={said(segments, say)} value={chosen} onValueChange={setTheme} size="sm" />;
}

const noChanges = () => () => undefined;
