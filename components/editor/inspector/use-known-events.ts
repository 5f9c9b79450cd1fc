"use client";

import { useMemo } from "react";
import { useEditor } from "@/components/session/editor-session";

/** The events that personas are known to have done: worth suggesting in behaviours beside the catalogue's. */
export function useKnownEvents(): readonly string[] {
  const personas = useEditor((state) => state.personas);
  return useMemo(() => [...new Set(personas.flatMap(({ profile }) => (profile.events ?? []).map(({ name }) => name)))].sort(), [personas]);
}
