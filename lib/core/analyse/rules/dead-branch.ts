import { provenDecisions, type ProvenBranch } from "../decision-branches";
import { clashingParts } from "../clashing-parts";
import { type Proof, type ProvenCampaign } from "../proof";
import { type ProofRule, type Proven } from "../proof-rule";
import { smallestClash } from "../smallest-clash";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { removeBranch } from "@/lib/core/flow/edits/remove-branch";
import { type Region } from "@/lib/core/space/region";
import { isId } from "@/lib/core/vocabulary/ids";

/** A branch that nobody takes, and why: what it asks contradicts itself, earlier branches have all of them, or none come here. */
export const deadBranch: ProofRule = {
  code: "dead-branch",
  severity: "warns",
  check(campaign, proof) {
    // What falls away with a branch is told from the whole flow, so it is worked out for as many as anybody mends before the next look.
    let fixes = 10;
    return provenDecisions(campaign, proof).flatMap(({ node, branches }) => {
      const reach = campaign.reach(node.id);
      const open = branches.map((branch) => ({ branch, answer: proof.ask(campaign.taken(node.id, branch.id)) }));
      // A node that nobody comes to is said once, and not for each of its branches.
      if (!open.some(({ answer }) => answer.kind === "found") && proof.ask(reach).kind === "none") return [];
      return open.flatMap(({ branch, answer }, index) => (answer.kind === "none" ? [deadFinding({ campaign, proof, node: node.id, branch, earlier: branches.slice(0, index), reach, certainty: answer.certainty, isMendable: (fixes -= 1) >= 0 })] : []));
    });
  },
};

type Dead = { readonly campaign: ProvenCampaign; readonly proof: Proof; readonly node: string; readonly branch: ProvenBranch; readonly earlier: readonly ProvenBranch[]; readonly reach: Region; readonly certainty: "proved" | "possible"; readonly isMendable: boolean };

function deadFinding(dead: Dead): Proven {
  const { campaign, node, branch, certainty } = dead;
  const removed = dead.isMendable && isId("node", node) && isId("branch", branch.id) ? removeBranch(campaign.source.flow, { node, branch: branch.id }, () => 0) : null;
  const fix = removed?.ok === true ? { fix: removed.value } : {};
  return { at: { node, way: branch.id, condition: branch.condition.id }, facts: { branch: branch.label, ...reasonOf(dead) }, certainty, ...fix };
}

function reasonOf({ proof, branch, earlier, reach }: Dead): Readonly<Record<string, string>> {
  const { say } = proof.names;
  const isEmpty = (parts: readonly Region[]): boolean => proof.ask({ all: parts }).kind === "none";
  if (proof.ask(branch.yes).kind === "none") {
    const parts = clashingParts(branch.condition, proof);
    return { why: "contradiction", parts: parts.map((part) => say("“{name}”", { name: conditionSentence(part, proof.names) })).join(say(" and ")) };
  }
  if (isEmpty([branch.yes, ...earlier.map(({ notYes }) => notYes)])) {
    const part = proof.clashing([branch.yes, ...earlier.map(({ notYes }) => notYes)])?.flatMap((at) => earlier[at - 1] ?? []);
    const by = smallestClash(part ?? earlier, (kept) => isEmpty([branch.yes, ...kept.map(({ notYes }) => notYes)]));
    return { why: "shadowed", by: by.map(({ label }) => say("“{name}”", { name: label })).join(say(" and ")) };
  }
  return { why: isEmpty([reach, branch.yes]) ? "not-here" : "above" };
}
