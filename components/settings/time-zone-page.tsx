"use client";

import { useState } from "react";
import { SettingsLead } from "./settings-lead";
import { problemSentence } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Field } from "@/components/ui/field";
import { notify } from "@/components/ui/toast";
import { ZonePicker } from "@/components/ui/zone-picker";
import { useWords } from "@/components/words/words-provider";
import { type WorkspaceSettingsDto } from "@/lib/api/workspace";

/** Where the workspace's days begin and end. */
export function TimeZonePage({ initial }: { readonly initial: WorkspaceSettingsDto }) {
  const say = useWords();
  const { api } = useWorkspace();
  const mayEdit = useCan("library.edit");
  const { busy, problem, run } = useCall();
  const [saved, setSaved] = useState(initial.zone);
  const [zone, setZone] = useState(initial.zone ?? "UTC");
  const save = async () => {
    const answer = await run(() => api.updateWorkspace({ zone }));
    if (!answer.ok) return;
    setSaved(answer.value.zone);
    notify.done(say("Days are those of {zone} now", { zone }));
  };
  return (
    <>
      <SettingsLead actions={null}>{say("A day such as 30 November begins and ends with the clocks of this time zone, in every rule that names no other. What is live keeps the zone it was published with.")}</SettingsLead>
      <Section title={say("Time zone")}>
        <div className="flex max-w-md flex-col gap-4">
          {problem === null ? null : (
            <Banner tone="danger" live="alert">
              {problemSentence(problem, say)}
            </Banner>
          )}
          <Field label={say("The workspace’s time zone")} hint={saved === null ? say("Nobody has said it yet, so UTC is taken.") : mayEdit ? null : say("Editors and admins can change it.")}>
            <ZonePicker zone={zone} onChange={(next) => setZone(next ?? "UTC")} name={say("The workspace’s time zone")} disabled={!mayEdit} />
          </Field>
          {mayEdit ? (
            <div>
              <Button intent="primary" busy={busy} whyNot={zone === saved ? say("This is the one already.") : null} onClick={() => void save()}>
                {saved === null ? say("Use {zone}", { zone }) : say("Save")}
              </Button>
            </div>
          ) : null}
        </div>
      </Section>
    </>
  );
}
