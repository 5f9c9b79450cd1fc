"use client";

import { useMemo } from "react";
import { useMoment } from "./use-moment";
import { useSubject, type Subject } from "./use-subject";
import { useEditor } from "@/components/session/editor-session";
import { decide } from "@/lib/core/evaluate/decide";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { withMergedDecision } from "@/lib/core/evaluate/with-merged-decision";
import { libraryDoor } from "@/lib/core/explain/library-door";
import { type Decision } from "@/lib/core/vocabulary/decision";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { openedAlone, openedDraft, type Opened } from "@/lib/editor/persona-decisions";
import { type Result } from "@/lib/std/result";

/** Who sees it, in which world: all campaigns with this draft, or this campaign alone. */
export type PreviewScope = "all-campaigns" | "this-campaign";

export type Preview = {
  readonly subject: Subject;
  readonly profile: Profile;
  readonly now: number;
  readonly environment: Result<Opened, readonly Finding[]>;
  /** Null: the draft does not compile. */
  readonly decision: Decision | null;
};

/** What the chosen person gets, at the chosen moment. Null: nobody is chosen. */
export function usePreview(scope: PreviewScope): Preview | null {
  const subject = useSubject();
  const now = useMoment();
  const library = useEditor((state) => state.library);
  const environment = useEditor(scope === "all-campaigns" ? openedDraft : openedAlone);
  return useMemo(() => {
    if (subject === null) return null;
    const profile = profileFromJson(subject.profile, libraryDoor(library));
    return { subject, profile, now, environment, decision: environment.ok ? withMergedDecision(decide(environment.value.bundle, profile, { now }), profile) : null };
  }, [subject, now, library, environment]);
}
