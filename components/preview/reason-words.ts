import { type PlacementDecision, type Reason } from "@/lib/core/vocabulary/decision";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

const words: Readonly<Record<Reason, string>> = {
  matched: message("{campaign} shows it: its rules led here."),
  split: message("{campaign} shows it: its rules and a draw by visitor led here."),
  "no-visitor-id": message("{campaign} shows it. There is no visitor id, so the split took its fallback arm and nothing is counted."),
  "no-campaign": message("No campaign shows anything here, so the page keeps what it has."),
  holdout: message("Held out: this visitor is kept on the default to measure {campaign}."),
  "unknown-placement": message("What is published has no such placement."),
  "no-bundle": message("Nothing is live."),
};

/** Why a placement shows what it shows. */
export const reasonWords = ({ reason, campaign }: PlacementDecision, nameOf: (campaign: string) => string, say: Words): string =>
  say(words[reason], { campaign: campaign === null ? say("A campaign") : say("“{name}”", { name: nameOf(campaign) }) });
