/** `paused`: it was live and was withdrawn everywhere. The list is the type. */
export const campaignStatuses = ["draft", "live", "live-with-changes", "paused", "archived"] as const;
export type CampaignStatus = (typeof campaignStatuses)[number];
