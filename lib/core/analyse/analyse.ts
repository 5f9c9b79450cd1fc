import { type Diagnosis } from "./diagnosis";
import { type Rule } from "./rule";
import { eventNeverSeen } from "./rules/event-never-seen";
import { eventNotInCatalogue } from "./rules/event-not-in-catalogue";
import { eventPropertyMisfit } from "./rules/event-property-misfit";
import { fallbackOfAnEndedTest } from "./rules/fallback-of-an-ended-test";
import { neverShows } from "./rules/never-shows";
import { onlyEverybodyElse } from "./rules/only-everybody-else";
import { unreachableNode } from "./rules/unreachable-node";
import { untranslatedTexts } from "./rules/untranslated";
import { valueNeverSeen } from "./rules/value-never-seen";
import { indexOf } from "@/lib/core/compile/library-index";
import { requirementsWithFixes } from "@/lib/core/compile/requirements";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** Every rule that sees it from the drawing: the problem list, the badge and the publish gate read what they find. What has to be proved is `prove`. */
const rules: readonly Rule[] = [unreachableNode, fallbackOfAnEndedTest, onlyEverybodyElse, neverShows, valueNeverSeen, eventNotInCatalogue, eventPropertyMisfit, eventNeverSeen, untranslatedTexts];

/** Everything worth saying about a campaign as it is drawn, in place, what blocks first. People's values count as seen. */
export function analyse(campaign: CampaignSource, library: Library, people: readonly ProfileJson[] = []): readonly Diagnosis[] {
  const index = indexOf(library);
  const said = rules.flatMap(({ code, severity, check }) =>
    check(campaign, index, people).map(({ at, ...found }): Diagnosis => ({ code, severity, at: { campaign: campaign.id, ...at }, ...found })),
  );
  return [...requirementsWithFixes(campaign, index), ...said];
}
