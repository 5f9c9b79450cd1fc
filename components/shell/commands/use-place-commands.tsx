"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { type Command } from "./command";
import { places, settingsPlaces } from "@/components/shell/places";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Settings2 } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** Where one can go: the places of the navigation, and the settings. */
export function usePlaceCommands(): readonly Command[] {
  const say = useWords();
  const { slug } = useWorkspace();
  const router = useRouter();
  return useMemo(
    () => [
      ...places.map(({ path, label, icon: Icon, key }): Command => ({ id: `go:${path}`, group: "Go to", label: say(label), keywords: say("go to, open").split(", "), icon: <Icon />, keys: ["G", key.toUpperCase()], run: () => router.push(`/${slug}${path}`) })),
      ...settingsPlaces.map(({ path, label }): Command => ({ id: `go:${path}`, group: "Settings", label: say(label), keywords: say("go to, settings").split(", "), icon: <Settings2 />, run: () => router.push(`/${slug}${path}`) })),
    ],
    [router, say, slug],
  );
}
