import { type PlacementDecision, type Reason } from "@/lib/core/vocabulary/decision";

const words: Readonly<Record<Reason, (campaign: string) => string>> = {
  matched: (campaign) => `${campaign} shows it: its rules led here.`,
  split: (campaign) => `${campaign} shows it: its rules and a draw by visitor led here.`,
  "no-visitor-id": (campaign) => `${campaign} shows it. There is no visitor id, so the split took its fallback arm and nothing is counted.`,
  "no-campaign": () => "No campaign shows anything here, so the page keeps what it has.",
  holdout: (campaign) => `Held out: this visitor is kept on the default to measure ${campaign}.`,
  "unknown-placement": () => "What is published has no such placement.",
  "no-bundle": () => "Nothing is live.",
};

/** Why a placement shows what it shows. */
export const reasonWords = ({ reason, campaign }: PlacementDecision, nameOf: (campaign: string) => string): string =>
  words[reason](campaign === null ? "A campaign" : `“${nameOf(campaign)}”`);
