"use client";

import { copiedFlow } from "./copied-flow";
import { problemSentence, problemTitle } from "@/components/shell/problem-words";
import { useRefresh } from "@/components/shell/use-fetched";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type Problem } from "@/lib/api/problem";
import { type EnvironmentDto } from "@/lib/api/releases";

type Many = readonly CampaignSummaryDto[];
type BulkDeeds = { readonly archive: (campaigns: Many) => Promise<void>; readonly duplicate: (campaigns: Many) => Promise<void>; readonly pause: (campaigns: Many) => Promise<void> };

/** What can be done to several campaigns at once. One that is refused is said and does not stop the others; what was done can be taken back. */
export function useBulkDeeds(environments: readonly EnvironmentDto[]): BulkDeeds {
  const say = useWords();
  const { api } = useWorkspace();
  const mayPublish = useCan("releases.publish");
  const refresh = useRefresh();
  const sayRefused = (refused: readonly Problem[]) => {
    const [first] = refused;
    if (first !== undefined) notify.failed(refused.length === 1 ? problemTitle(first, say) : say("{count, number} were refused", { count: refused.length }), { detail: problemSentence(first, say) });
  };

  const setArchived = async (campaigns: Many, archived: boolean): Promise<void> => {
    const changed: CampaignSummaryDto[] = [];
    const refused: Problem[] = [];
    for (const { id, revision } of campaigns) {
      const saved = await api.updateCampaign(id, { archived, revision });
      if (saved.ok) changed.push(saved.value);
      else refused.push(saved.error);
    }
    refresh("campaigns");
    sayRefused(refused);
    if (changed.length === 0) return;
    notify.done(say(archived ? "{count, plural, one {# campaign} other {# campaigns}} archived" : "{count, plural, one {# campaign} other {# campaigns}} back from the archive", { count: changed.length }), { undo: () => void setArchived(changed, !archived) });
  };

  const duplicate = async (campaigns: Many): Promise<void> => {
    const made: { readonly id: string; readonly revision: number }[] = [];
    const refused: Problem[] = [];
    for (const { id, name } of campaigns) {
      const whole = await api.getCampaign(id);
      const copy = whole.ok ? await api.createCampaign({ name: say("{name} (copy)", { name }).slice(0, 120), flow: copiedFlow(whole.value.flow, Math.random) }) : whole;
      if (copy.ok) made.push(copy.value);
      else refused.push(copy.error);
    }
    refresh("campaigns");
    sayRefused(refused);
    if (made.length === 0) return;
    const takeBack = async () => {
      for (const { id, revision } of made) await api.deleteCampaign(id, revision);
      refresh("campaigns");
    };
    notify.done(say("{count, plural, one {# campaign} other {# campaigns}} copied", { count: made.length }), { detail: say("Drafts at the end of the list."), undo: () => void takeBack() });
  };

  const pause = async (campaigns: Many): Promise<void> => {
    const refused: Problem[] = [];
    const done: { readonly environment: string; readonly from: number; readonly live: number }[] = [];
    for (const { key, live } of environments) {
      const withdraw = campaigns.filter((campaign) => (campaign.live[key] ?? null) !== null).map(({ id }) => id);
      if (live === null || withdraw.length === 0) continue;
      const released = await api.publish(key, { campaigns: [], withdraw, live: live.number, note: say("Paused {count, plural, one {# campaign} other {# campaigns}} from the list", { count: withdraw.length }) }, crypto.randomUUID());
      if (released.ok) done.push({ environment: key, from: live.number, live: released.value.number });
      else refused.push(released.error);
    }
    refresh("campaigns", "environments", "releases");
    sayRefused(refused);
    if (done.length === 0) return;
    const takeBack = async () => {
      const failed: Problem[] = [];
      for (const { environment, from, live } of done) {
        const again = await api.publish(environment, { campaigns: [], withdraw: [], from, live, note: say("Undo: paused from the list") }, crypto.randomUUID());
        if (!again.ok) failed.push(again.error);
      }
      refresh("campaigns", "environments", "releases");
      sayRefused(failed);
    };
    // Who may only stop cannot start it again.
    const undo = mayPublish ? { undo: () => void takeBack() } : {};
    notify.done(say("{count, plural, one {# campaign} other {# campaigns}} paused", { count: campaigns.length }), { detail: say("Visitors keep what the page has."), ...undo });
  };

  return { archive: (campaigns) => setArchived(campaigns, true), duplicate, pause };
}
