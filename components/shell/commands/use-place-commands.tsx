"use client";

import { Settings2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { type Command } from "./command";
import { places, settingsFor } from "@/components/shell/places";
import { useWorkspace } from "@/components/shell/workspace-context";

/** Where one can go: the places of the navigation, and the settings that the role may open. */
export function usePlaceCommands(): readonly Command[] {
  const { slug, role } = useWorkspace();
  const router = useRouter();
  return useMemo(
    () => [
      ...places.map(({ path, label, icon: Icon, key }): Command => ({ id: `go:${path}`, group: "Go to", label, keywords: ["go to", "open"], icon: <Icon aria-hidden />, keys: ["G", key.toUpperCase()], run: () => router.push(`/${slug}${path}`) })),
      ...settingsFor(role).map(({ path, label }): Command => ({ id: `go:${path}`, group: "Settings", label, keywords: ["go to", "settings"], icon: <Settings2 aria-hidden />, run: () => router.push(`/${slug}${path}`) })),
    ],
    [role, router, slug],
  );
}
