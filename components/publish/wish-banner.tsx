"use client";

import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { problemSentence, problemTitle } from "@/components/shell/problem-words";
import { useRefresh } from "@/components/shell/use-fetched";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { RelativeTime } from "@/components/ui/relative-time";
import { notify } from "@/components/ui/toast";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";

/** That somebody asked to have this published: shown to whoever opens the campaign, until it is done or taken back. */
export function WishBanner({ onPublish }: { readonly onPublish: () => void }) {
  const say = useWords();
  const { api } = useWorkspace();
  const wish = useEditor((state) => state.wish);
  const campaign = useEditor((state) => state.campaign);
  const mayPublish = useEditor((state) => state.may.publish);
  const place = useEditor((state) => state.environments.find(({ key }) => key === state.wish?.environment)?.name ?? "");
  const { setWish } = useEditorActions();
  const { busy, run } = useCall();
  const refresh = useRefresh();
  if (wish === null || campaign.archived) return null;
  const takeBack = async () => {
    const answer = await run(() => api.takeBackPublishWish(campaign.id));
    refresh("publishWishes");
    // Whoever was faster has done the same.
    if (answer.ok || answer.error.code === "not-found") setWish(null);
    else notify.failed(problemTitle(answer.error, say), { detail: problemSentence(answer.error, say) });
  };
  const facts = { person: wish.by, place, when: <RelativeTime at={wish.at} />, note: wish.note };
  const asked = messages[wish.yours ? "yours" : "theirs"][wish.note === "" ? "plain" : "noted"];
  return (
    <Banner
      tone="info"
      className="rounded-none border-x-0 border-t-0 py-2"
      actions={
        <>
          {wish.yours || mayPublish ? (
            <Button size="sm" busy={busy} onClick={() => void takeBack()}>
              {wish.yours ? say("Take it back") : say("Decline")}
            </Button>
          ) : null}
          {mayPublish ? (
            <Button size="sm" intent="primary" onClick={onPublish}>
              {say("Look at the changes and publish")}
            </Button>
          ) : null}
        </>
      }
    >
      <Say message={asked} facts={facts} />
    </Banner>
  );
}

const messages = {
  yours: { plain: message("You asked {when} to publish this to {place}."), noted: message("You asked {when} to publish this to {place}: “{note}”") },
  theirs: { plain: message("{person} asked {when} to publish this to {place}."), noted: message("{person} asked {when} to publish this to {place}: “{note}”") },
} as const;
