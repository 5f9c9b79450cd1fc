"use client";

import { useState } from "react";
import { useBulkDeeds } from "./use-bulk-deeds";
import { fetchedLater } from "@/components/shell/fetched-later";
import { useWhyMayNot } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Archive, CirclePause, CirclePlay, Copy, X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type EnvironmentDto } from "@/lib/api/releases";

const ResumeDialog = fetchedLater(() => import("./resume-dialog").then((module) => module.ResumeDialog), "nothing");

type BulkBarProps = { readonly chosen: readonly CampaignSummaryDto[]; readonly environments: readonly EnvironmentDto[]; readonly onDone: () => void };

export const isLive = (campaign: CampaignSummaryDto): boolean => Object.values(campaign.live).some((summary) => summary !== null);

/** What can be done with the chosen campaigns; a button says for how many of them. */
export function BulkBar({ chosen, environments, onDone }: BulkBarProps) {
  const say = useWords();
  const [mayEdit, mayStop, mayStart] = [useWhyMayNot("campaigns.edit"), useWhyMayNot("releases.withdraw"), useWhyMayNot("releases.publish")];
  const deeds = useBulkDeeds(environments);
  const [busy, setBusy] = useState(false);
  const [resuming, setResuming] = useState(false);
  const paused = chosen.filter(({ status }) => status === "paused");
  const live = chosen.filter(isLive);
  const archivable = chosen.filter((campaign) => !isLive(campaign) && !campaign.archived);
  const all = async (deed: (campaigns: readonly CampaignSummaryDto[]) => Promise<void>, campaigns: readonly CampaignSummaryDto[]) => {
    setBusy(true);
    await deed(campaigns);
    setBusy(false);
    onDone();
  };
  return (
    <div role="region" aria-label={say("With the chosen campaigns")} className="sticky bottom-4 z-10 mx-auto mt-4 flex w-fit max-w-full flex-wrap items-center gap-2 rounded-xl border bg-raised px-4 py-2.5 shadow-lg">
      <p role="status" className="figures mr-2 text-sm font-semibold">
        {say("{count, plural, one {# campaign} other {# campaigns}} chosen", { count: chosen.length })}
      </p>
      <Button size="sm" icon={<CirclePause />} busy={busy} whyNot={mayStop ?? (live.length === 0 ? say("None of them is live.") : null)} onClick={() => void all(deeds.pause, live)}>
        {say("Pause {count}", { count: live.length })}
      </Button>
      {paused.length > 0 ? (
        <Button size="sm" icon={<CirclePlay />} busy={busy} whyNot={mayStart} onClick={() => setResuming(true)}>
          {say("Resume {count} …", { count: paused.length })}
        </Button>
      ) : null}
      {resuming ? <ResumeDialog campaigns={paused} environments={environments} onClose={() => setResuming(false)} onDone={onDone} /> : null}
      <Button size="sm" icon={<Archive />} busy={busy} whyNot={mayEdit ?? (archivable.length === 0 ? say("They are live or archived already. Pause what is live first.") : null)} onClick={() => void all(deeds.archive, archivable)}>
        {say("Archive {count}", { count: archivable.length })}
      </Button>
      <Button size="sm" icon={<Copy />} busy={busy} whyNot={mayEdit} onClick={() => void all(deeds.duplicate, chosen)}>
        {say("Duplicate {count}", { count: chosen.length })}
      </Button>
      <Button size="sm" intent="ghost" icon={<X />} onClick={onDone}>
        {say("Choose none")}
      </Button>
    </div>
  );
}
