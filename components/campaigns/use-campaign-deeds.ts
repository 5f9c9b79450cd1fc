"use client";

import { copiedFlow } from "./copied-flow";
import { moveCampaign } from "./move-campaign";
import { problemSentence, problemTitle } from "@/components/shell/problem-words";
import { answers } from "@/components/shell/use-answer";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type Problem } from "@/lib/api/problem";

type Deeds = {
  readonly move: (campaign: CampaignSummaryDto, by: -1 | 1) => Promise<void>;
  readonly duplicate: (campaign: CampaignSummaryDto) => Promise<void>;
  readonly archive: (campaign: CampaignSummaryDto) => Promise<void>;
};

/** What the list does to a campaign at once, without a form; each is said, and what can be taken back offers it. */
export function useCampaignDeeds(campaigns: readonly CampaignSummaryDto[]): Deeds {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const refresh = useRefresh();
  const failed = (problem: Problem) => {
    notify.failed(problemTitle(problem, say), { detail: problemSentence(problem, say) });
    refresh("campaigns");
  };

  const move = async (campaign: CampaignSummaryDto, by: -1 | 1) => {
    const order = campaigns.filter(({ archived }) => !archived).map(({ id }) => id);
    const moved = moveCampaign(order, campaign.id, by);
    const rankOf = (id: CampaignSummaryDto["id"]) => (moved.includes(id) ? moved.indexOf(id) : moved.length);
    // Shown at once; a refusal brings the old order back.
    answers.set([slug, "campaigns"], campaigns.toSorted((a, b) => rankOf(a.id) - rankOf(b.id)));
    const saved = await api.orderCampaigns({ order: [...moved] });
    answers.set([slug, "campaigns"], saved.ok ? saved.value.data : campaigns);
    if (!saved.ok) return failed(saved.error);
    notify.done(say("{name} is now number {rank}", { name: campaign.name, rank: moved.indexOf(campaign.id) + 1 }), { detail: say("What is live keeps its order until the next publish.") });
  };

  const duplicate = async (campaign: CampaignSummaryDto) => {
    const whole = await api.getCampaign(campaign.id);
    if (!whole.ok) return failed(whole.error);
    const made = await api.createCampaign({ name: say("{name} (copy)", { name: campaign.name }).slice(0, 120), flow: copiedFlow(whole.value.flow, Math.random) });
    if (!made.ok) return failed(made.error);
    refresh("campaigns");
    notify.done(say("Copied as “{name}”", { name: made.value.name }), { detail: say("A draft at the end of the list.") });
  };

  const setArchived = async (campaign: CampaignSummaryDto, archived: boolean): Promise<void> => {
    const saved = await api.updateCampaign(campaign.id, { archived, revision: campaign.revision });
    if (!saved.ok) return failed(saved.error);
    refresh("campaigns");
    const back = () => void setArchived(saved.value, !archived);
    notify.done(archived ? say("Archived “{name}”", { name: campaign.name }) : say("“{name}” is back", { name: campaign.name }), { undo: back });
  };

  return { move, duplicate, archive: (campaign) => setArchived(campaign, !campaign.archived) };
}
