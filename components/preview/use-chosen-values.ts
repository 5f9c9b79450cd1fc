"use client";

import { useMemo } from "react";
import { useSubject } from "./use-subject";
import { useEditor } from "@/components/session/editor-session";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { libraryDoor } from "@/lib/core/explain/library-door";
import { type Profile } from "@/lib/core/vocabulary/profile";

const nothingKnown: Profile["values"] = new Map();

/** What is known of the person that is chosen below, to fill texts with; nobody chosen: nothing is. */
export function useChosenValues(): Profile["values"] {
  const subject = useSubject();
  const library = useEditor((state) => state.library);
  return useMemo(() => (subject === null ? nothingKnown : profileFromJson(subject.profile, libraryDoor(library)).values), [subject, library]);
}
