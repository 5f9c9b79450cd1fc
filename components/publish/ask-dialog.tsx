"use client";

import { useState } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { whomToAsk } from "@/components/shell/why-may-not";
import { useRefresh } from "@/components/shell/use-fetched";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { MessageSquareText } from "@/components/ui/icons";
import { RadioCards } from "@/components/ui/radio-cards";
import { TextArea } from "@/components/ui/text-area";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";

/** Asks those who may publish, with a note: where it is to go live, and why. */
export function AskDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const { api, whoMay } = useWorkspace();
  const { campaign, environments, environment: visitors } = useEditor((state) => state);
  const { setWish } = useEditorActions();
  const { busy, problem, run } = useCall();
  const refresh = useRefresh();
  const [environment, setEnvironment] = useState(visitors);
  const [note, setNote] = useState("");
  const place = environments.find(({ key }) => key === environment)?.name ?? environment;
  const ask = async () => {
    const wish = await run(() => api.askToPublish(campaign.id, { environment, note }));
    if (!wish.ok) return;
    setWish(wish.value);
    refresh("publishWishes");
    notify.done(say("You asked to publish “{name}”", { name: campaign.name }), { detail: say("Those who may publish see it on their Today page.") });
    onClose();
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="md"
      title={say("Ask to publish “{name}”", { name: campaign.name })}
      description={say("Whoever may publish finds it on Today, with your note, until it is published or you take it back. You can go on drawing: what is published is what is drawn then.")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button intent="primary" icon={<MessageSquareText />} busy={busy} onClick={() => void ask()}>
            {say("Ask to publish to {environment}", { environment: place })}
          </Button>
        </>
      }
    >
      <p className="text-sm text-ink-soft">{whomToAsk(whoMay["releases.publish"], say)}</p>
      <RadioCards name={say("Where")} value={environment} onValueChange={setEnvironment} options={environments.map(({ key, name }) => ({ value: key, label: name, hint: key === visitors ? say("Visitors see it") : say("To try it first") }))} />
      <Field label={say("Note")} hint={say("What is new, and until when it is needed.")} counter={{ used: note.length, max: limits.note }}>
        <TextArea value={note} onValueChange={setNote} maxLength={limits.note} rows={3} />
      </Field>
      <ProblemBanner problem={problem} />
    </Dialog>
  );
}
