import { type CampaignSummaryDto } from "@/lib/api/campaigns";

/** A campaign that somebody left open, what about it, and the next step. */
export type Waiting = { readonly campaign: CampaignSummaryDto; readonly why: string; readonly step: string };

type May = { readonly edit: boolean; readonly publish: boolean };

/** What waits for a person who may do this, what is nearest to visitors first; nothing that they could not take further. */
export function waitingFor(campaigns: readonly CampaignSummaryDto[], may: May): readonly Waiting[] {
  const current = campaigns.filter(({ archived }) => !archived);
  const of = (status: CampaignSummaryDto["status"]) => current.filter((campaign) => campaign.status === status);
  const drafts = of("draft");
  const changed = of("live-with-changes").map((campaign): Waiting => ({ campaign, why: "What is live is older than what is drawn.", step: may.publish ? "Look at the changes and publish" : "Look at the changes" }));
  const nowhere = drafts.filter(({ placements }) => placements.length === 0).map((campaign): Waiting => ({ campaign, why: "It shows nowhere yet.", step: "Choose a placement" }));
  const ready = drafts.filter(({ placements }) => placements.length > 0).map((campaign): Waiting => ({ campaign, why: "A draft that nobody has seen yet.", step: may.publish ? "Finish and publish" : "Finish it" }));
  const paused = of("paused").map((campaign): Waiting => ({ campaign, why: "It was live and was paused.", step: may.publish ? "Publish it again, or archive it" : "Look at it" }));
  if (may.edit) return [...changed, ...nowhere, ...ready, ...paused];
  return may.publish ? [...changed, ...ready, ...paused] : [];
}
