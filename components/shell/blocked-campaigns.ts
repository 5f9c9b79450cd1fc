import { inSlices } from "./in-slices";
import { analyse } from "@/lib/core/analyse/analyse";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { loudest } from "@/lib/core/analyse/standing";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { type Words } from "@/lib/words/words";

export type BlockedCampaign = { readonly id: string; readonly name: string; readonly sentences: readonly string[]; /** All of it only waits to be filled in. */ readonly isToDo: boolean };

/** Told when all campaigns were looked at; null: they could not be. */
export type BlockedAnswer = Promise<readonly BlockedCampaign[] | null>;

/** How many campaigns are looked at before others get their turn. */
const slice = 8;

/** The campaigns that could not be published as they are drawn now, and why. A page does not wait for it. Never rejects. */
export async function blockedCampaigns(drawn: Promise<readonly CampaignSource[]>, library: Library, say: Words): BlockedAnswer {
  try {
    const names = namesOf(library, say);
    const checked = await inSlices(await drawn, slice, async (campaign): Promise<BlockedCampaign> => {
      const blocking = analyse(campaign, library).filter(({ severity }) => severity === "blocks");
      return { id: campaign.id, name: campaign.name, sentences: blocking.map((finding) => findingSentence(finding, names)), isToDo: loudest(blocking) === "to-do" };
    });
    return checked.filter(({ sentences }) => sentences.length > 0);
  } catch {
    return null;
  }
}
