"use client";

import { useState, type FormEvent } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { fieldError, restOf } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { limits } from "@/lib/api/limits";

export function RenameDialog({ campaign, onClose }: { readonly campaign: CampaignSummaryDto; readonly onClose: () => void }) {
  const say = useWords();
  const { api } = useWorkspace();
  const refresh = useRefresh();
  const { busy, problem, run } = useCall();
  const [name, setName] = useState(campaign.name);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    const renamed = await run(() => api.updateCampaign(campaign.id, { name, revision: campaign.revision }));
    refresh("campaigns");
    if (renamed.ok) onClose();
  };
  return (
    <Dialog
      open
      size="sm"
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("Rename campaign")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button intent="primary" type="submit" form="rename-campaign" busy={busy} whyNot={name.trim() === "" ? say("Give it a name first.") : null}>
            {say("Rename")}
          </Button>
        </>
      }
    >
      <ProblemBanner problem={restOf(problem, ["name"])} />
      <form id="rename-campaign" onSubmit={(event) => void rename(event)}>
        <Field label={say("Name")} required error={fieldError(problem, "name", say)}>
          <TextInput value={name} maxLength={limits.name} onValueChange={setName} />
        </Field>
      </form>
    </Dialog>
  );
}
