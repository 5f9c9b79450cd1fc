import { type Diagnosis } from "./diagnosis";
import { makeProof, type ProofOptions } from "./proof";
import { type ProofRule } from "./proof-rule";
import { alwaysTaken } from "./rules/always-taken";
import { deadBranch } from "./rules/dead-branch";
import { deadNode } from "./rules/dead-node";
import { gap } from "./rules/gap";
import { needsConsent } from "./rules/needs-consent";
import { neverEligible } from "./rules/never-eligible";
import { redundantRow } from "./rules/redundant-row";
import { sameDrawAgain } from "./rules/same-draw-again";
import { sameResult } from "./rules/same-result";
import { unknownGoesNowhere } from "./rules/unknown-goes-nowhere";
import { type CampaignSource } from "@/lib/core/flow/campaign";

/** Every rule that asks who can come where. */
const proofRules: readonly ProofRule[] = [neverEligible, deadBranch, deadNode, alwaysTaken, sameResult, sameDrawAgain, redundantRow, gap, unknownGoesNowhere, needsConsent];

/** What follows from a finished campaign's rules, over everybody there can be. Nothing where it can't be compiled: what is missing is said first. */
export function prove(source: CampaignSource, options: ProofOptions): readonly Diagnosis[] {
  const proof = makeProof([source], options);
  const [campaign] = proof?.campaigns ?? [];
  if (proof === null || campaign === undefined) return [];
  return proofRules.flatMap(({ code, severity, check }) => check(campaign, proof).map(({ at, ...found }): Diagnosis => ({ code, severity, at: { campaign: source.id, ...at }, ...found })));
}
