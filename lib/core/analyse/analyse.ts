import { type Rule } from "./rule";
import { neverShows } from "./rules/never-shows";
import { onlyEverybodyElse } from "./rules/only-everybody-else";
import { unreachableNode } from "./rules/unreachable-node";
import { indexOf } from "@/lib/core/compile/library-index";
import { unmetRequirements } from "@/lib/core/compile/requirements";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** Every rule: the problem list, the badge and the publish gate read what they find. */
const rules: readonly Rule[] = [unreachableNode, onlyEverybodyElse, neverShows];

/** Everything worth saying about a campaign, in place, what blocks first. */
export function analyse(campaign: CampaignSource, library: Library): readonly Finding[] {
  const index = indexOf(library);
  const said = rules.flatMap(({ code, severity, check }) =>
    check(campaign, index).map(({ at, facts }): Finding => ({ code, severity, at: { campaign: campaign.id, ...at }, facts })),
  );
  return [...unmetRequirements(campaign, index), ...said];
}
