"use client";

import { useEffect, useState } from "react";
import { useEditorHandle } from "./editor-session";
import { standText } from "@/components/shell/stand-words";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { makeClient } from "@/lib/api/client";
import { presenceTimes, type PresenceDto, type PresentDto } from "@/lib/api/saves";
import { standOf } from "@/lib/editor/editor-seed";
import { type EditorState } from "@/lib/editor/editor-state";
import { standOfDraft } from "@/lib/editor/stand-of-draft";

/** Who else has this campaign open. Tells that we do, as long as the page is looked at, and brings in what they save. */
export function usePresent(): readonly PresentDto[] {
  const say = useWords();
  const { store, actions } = useEditorHandle();
  const [present, setPresent] = useState<readonly PresentDto[]>([]);
  useEffect(() => {
    const { workspace, campaign } = store.getState();
    const client = makeClient({ workspace });
    const tab = crypto.getRandomValues(new Uint32Array(3)).join("-");
    let timer: ReturnType<typeof setTimeout> | undefined;
    let left = false;
    const follow = async ({ releases }: PresenceDto) => {
      const theirs = await client.getCampaign(campaign.id);
      if (left || !theirs.ok) return;
      const { environments, environment: compared } = store.getState();
      const stand = standOf(theirs.value, { environments: environments.map(({ key, name }) => ({ key, name, live: releases[key] ?? null })), compared });
      const standsOtherwise = actions.standAnew({ ...stand, archived: theirs.value.archived });
      if (actions.follow(theirs.value)) notify.info(say("Somebody else saved this campaign. You see it as it is now."));
      if (standsOtherwise) notify.info(say("This campaign stands otherwise now: {stand}", { stand: standText(standOfDraft(store.getState()), say) }));
    };
    const beat = async () => {
      clearTimeout(timer);
      const asked = document.visibilityState !== "hidden" && navigator.onLine;
      const answer = asked ? await client.bePresent(campaign.id, tab) : null;
      if (left) return;
      // Whom we cannot ask about is not shown: better nobody than somebody who left long ago.
      const others = answer?.ok === true ? answer.value.present : [];
      if (answer !== null) setPresent((before) => unchanged(before, others));
      const { revision, save } = store.getState();
      if (answer?.ok === true) {
        if (JSON.stringify(answer.value.wish) !== JSON.stringify(store.getState().wish)) actions.setWish(answer.value.wish);
        const savedByOthers = answer.value.revision > revision && save.state === "saved";
        if (savedByOthers || !standsAs(store.getState(), answer.value)) await follow(answer.value);
      }
      if (!left) timer = setTimeout(() => void beat(), presenceTimes.beatMs);
    };
    void beat();
    const back = () => void beat();
    document.addEventListener("visibilitychange", back);
    return () => {
      left = true;
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", back);
    };
  }, [store, actions, say]);
  return present;
}

/** Whether the page shows the campaign where the server says that it is. */
const standsAs = ({ campaign, environments }: EditorState, { archived, releases }: PresenceDto): boolean =>
  campaign.archived === archived && environments.every(({ key, live }) => (releases[key] ?? null) === live);

/** The same list when it says the same, so that nothing is drawn anew every few seconds. */
const unchanged = (before: readonly PresentDto[], now: readonly PresentDto[]): readonly PresentDto[] =>
  before.length === now.length && before.every(({ user, name }, index) => now[index]?.user === user && now[index].name === name) ? before : now;
