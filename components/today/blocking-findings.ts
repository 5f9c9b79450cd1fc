import { analyse } from "@/lib/core/analyse/analyse";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";

export type BlockedCampaign = { readonly id: string; readonly name: string; readonly sentences: readonly string[] };

/** The campaigns that could not be published as they are drawn now, and why. */
export function blockingFindings(campaigns: readonly CampaignSource[], library: Library): readonly BlockedCampaign[] {
  const names = namesOf(library);
  const checked = campaigns.map((campaign) => ({
    id: campaign.id,
    name: campaign.name,
    sentences: analyse(campaign, library)
      .filter(({ severity }) => severity === "blocks")
      .map((finding) => findingSentence(finding, names)),
  }));
  return checked.filter(({ sentences }) => sentences.length > 0);
}
