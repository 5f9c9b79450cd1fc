"use client";

import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { type Command } from "./command";
import { places, settingsFor } from "@/components/shell/places";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Settings2 } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

/** Where one can go: the places of the navigation, and the settings that the role may open. */
export function usePlaceCommands(): readonly Command[] {
  const say = useWords();
  const { slug, role } = useWorkspace();
  const router = useRouter();
  return useMemo(
    () => [
      ...places.map(({ path, label, icon: Icon, key }): Command => ({ id: `go:${path}`, group: "Go to", label: say(label), keywords: say("go to, open").split(", "), icon: <Icon />, keys: ["G", key.toUpperCase()], run: () => router.push(`/${slug}${path}`) })),
      ...settingsFor(role).map(({ path, label }): Command => ({ id: `go:${path}`, group: "Settings", label: say(label), keywords: say("go to, settings").split(", "), icon: <Settings2 />, run: () => router.push(`/${slug}${path}`) })),
    ],
    [role, router, say, slug],
  );
}
