"use client";

import { useState } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type EnvironmentDto } from "@/lib/api/releases";

type ResumeDialogProps = { readonly campaigns: readonly CampaignSummaryDto[]; readonly environments: readonly EnvironmentDto[]; readonly onClose: () => void; readonly onDone: () => void };

/** Puts paused campaigns live again, all in one release or none. */
export function ResumeDialog({ campaigns, environments, onClose, onDone }: ResumeDialogProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const refresh = useRefresh();
  const { busy, problem, run } = useCall();
  const [key, setKey] = useState(environments[0]?.key ?? "");
  const [attempt] = useState(() => crypto.randomUUID());
  const environment = environments.find((each) => each.key === key);
  const resume = async () => {
    if (environment === undefined) return;
    const drawn = campaigns.map(({ id, revision }) => ({ id, revision }));
    const released = await run(() => api.publish(key, { campaigns: drawn, withdraw: [], live: environment.live?.number ?? null, note: say("Resumed {count, plural, one {# campaign} other {# campaigns}} from the list", { count: drawn.length }) }, `${attempt} ${key}`));
    refresh("campaigns", "environments", "releases");
    if (!released.ok) return;
    notify.done(say("{count, plural, one {# campaign} other {# campaigns}} live again", { count: drawn.length }), { detail: say("Release {number} in {environment}.", { number: released.value.number, environment: environment.name }) });
    onDone();
  };
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("Resume {count, plural, one {# campaign} other {# campaigns}}", { count: campaigns.length })}
      description={say("They go live as they are drawn now, in one release. If one of them cannot, none does.")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button intent="primary" busy={busy} whyNot={environment === undefined ? say("Choose an environment first.") : null} onClick={() => void resume()}>
            {say("Resume in {environment}", { environment: environment?.name ?? "" })}
          </Button>
        </>
      }
    >
      <ul className="flex flex-col gap-1 text-sm">
        {campaigns.map(({ id, name }) => (
          <li key={id} className="truncate rounded-md bg-sunken px-2.5 py-1.5">
            {name}
          </li>
        ))}
      </ul>
      <Field label={say("Environment")}>
        <Select options={environments.map(({ key: value, name: label }) => ({ value, label }))} value={key} onValueChange={setKey} />
      </Field>
      <ProblemBanner problem={problem} />
    </Dialog>
  );
}
