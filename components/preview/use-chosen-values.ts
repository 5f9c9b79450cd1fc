"use client";

import { useMemo } from "react";
import { useSubject } from "./use-subject";
import { useEditor } from "@/components/session/editor-session";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { catalogueOf } from "@/lib/core/vocabulary/attribute";
import { type Profile } from "@/lib/core/vocabulary/profile";

const nothingKnown: Profile["values"] = new Map();

/** What is known of the person that is chosen below, to fill texts with; nobody chosen: nothing is. */
export function useChosenValues(): Profile["values"] {
  const subject = useSubject();
  const attributes = useEditor((state) => state.library.attributes);
  return useMemo(() => (subject === null ? nothingKnown : profileFromJson(subject.profile, catalogueOf(attributes)).values), [subject, attributes]);
}
