"use client";

import { useMemo } from "react";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** Whoever is previewed: a persona, or an edited copy of one. */
export type Subject = { readonly name: string; readonly face: string; readonly profile: ProfileJson; readonly edited: boolean };

/** The person chosen to be previewed; null: nobody. */
export function useSubject(): Subject | null {
  const say = useWords();
  const id = useEditor((state) => state.persona);
  const copy = useEditor((state) => state.previewProfile);
  const persona = useEditor((state) => state.personas.find((candidate) => candidate.id === id));
  return useMemo(() => {
    if (persona !== undefined) return { name: persona.name, face: persona.face, profile: copy ?? persona.profile, edited: copy !== null };
    return copy === null ? null : { name: say("Somebody made up"), face: "👤", profile: copy, edited: true };
  }, [persona, copy, say]);
}
