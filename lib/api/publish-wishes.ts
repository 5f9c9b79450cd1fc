import { z } from "zod";
import { idText, keyText, text } from "./field";
import { limits } from "./limits";
import { type CampaignId } from "@/lib/core/vocabulary/ids";

/** PUT /campaigns/{id}/publish-wish: asks those who may publish to put the campaign live there. */
export const newPublishWish = z.strictObject({ environment: keyText, note: text(limits.note) });
export type NewPublishWish = z.infer<typeof newPublishWish>;

/** That somebody asked to have a campaign published. It is there until it is published there, or taken back. */
export type PublishWishDto = {
  readonly campaign: CampaignId;
  readonly environment: string;
  readonly note: string;
  readonly at: string;
  /** Who asked, by name. */
  readonly by: string;
  /** Whether it is the one who asks now. */
  readonly yours: boolean;
};

export const publishWishDto: z.ZodType<PublishWishDto> = z.strictObject({
  campaign: idText("campaign"),
  environment: keyText,
  note: text(limits.note),
  at: z.iso.datetime(),
  by: z.string(),
  yours: z.boolean(),
});
