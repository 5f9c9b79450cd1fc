import { type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type Words } from "@/lib/words/words";

/** A campaign that somebody left open, what about it, and the next step. */
export type Waiting = { readonly campaign: CampaignSummaryDto; readonly why: string; readonly step: string };

type May = { readonly edit: boolean; readonly publish: boolean };

/** What waits for a person who may do this, what is nearest to visitors first; nothing that they could not take further. */
export function waitingFor(campaigns: readonly CampaignSummaryDto[], may: May, say: Words): readonly Waiting[] {
  const current = campaigns.filter(({ archived }) => !archived);
  const of = (status: CampaignSummaryDto["status"]) => current.filter((campaign) => campaign.status === status);
  const drafts = of("draft");
  const changed = of("live-with-changes").map((campaign): Waiting => ({ campaign, why: say("What is live is older than what is drawn."), step: may.publish ? say("Look at the changes and publish") : say("Look at the changes") }));
  const nowhere = drafts.filter(({ placements }) => placements.length === 0).map((campaign): Waiting => ({ campaign, why: say("It shows nowhere yet."), step: say("Choose a placement") }));
  const ready = drafts.filter(({ placements }) => placements.length > 0).map((campaign): Waiting => ({ campaign, why: say("A draft that nobody has seen yet."), step: may.publish ? say("Finish and publish") : say("Finish it") }));
  const staged = of("staged").map((campaign): Waiting => ({ campaign, why: say("It is live, but not where visitors see it."), step: may.publish ? say("Look at it and publish") : say("Look at it") }));
  const paused = of("paused").map((campaign): Waiting => ({ campaign, why: say("It was live and was paused."), step: may.publish ? say("Publish it again, or archive it") : say("Look at it") }));
  if (may.edit) return [...changed, ...staged, ...nowhere, ...ready, ...paused];
  return may.publish ? [...changed, ...staged, ...ready, ...paused] : [];
}
