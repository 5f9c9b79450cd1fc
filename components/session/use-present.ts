"use client";

import { useEffect, useState } from "react";
import { useEditor } from "./editor-session";
import { makeClient } from "@/lib/api/client";
import { presenceTimes, type PresentDto } from "@/lib/api/saves";

/** Who else has this campaign open. Tells that we do, as long as the page is looked at. */
export function usePresent(): readonly PresentDto[] {
  const workspace = useEditor((state) => state.workspace);
  const campaign = useEditor((state) => state.campaign.id);
  const [present, setPresent] = useState<readonly PresentDto[]>([]);
  useEffect(() => {
    const client = makeClient({ workspace });
    const tab = crypto.getRandomValues(new Uint32Array(3)).join("-");
    let left = false;
    const beat = async () => {
      if (document.visibilityState === "hidden" || !navigator.onLine) return;
      const answer = await client.bePresent(campaign, tab);
      // Whom we cannot ask about is not shown: better nobody than somebody who left long ago.
      if (!left) setPresent((before) => (answer.ok ? unchanged(before, answer.value.data) : []));
    };
    void beat();
    const timer = setInterval(() => void beat(), presenceTimes.beatMs);
    const back = () => void beat();
    document.addEventListener("visibilitychange", back);
    return () => {
      left = true;
      clearInterval(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [workspace, campaign]);
  return present;
}

/** The same list when it says the same, so that nothing is drawn anew every few seconds. */
const unchanged = (before: readonly PresentDto[], now: readonly PresentDto[]): readonly PresentDto[] =>
  before.length === now.length && before.every(({ user, name }, index) => now[index]?.user === user && now[index].name === name) ? before : now;
