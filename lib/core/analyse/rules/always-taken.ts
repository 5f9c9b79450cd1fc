import { provenDecisions } from "../decision-branches";
import { type ProofRule } from "../proof-rule";

/** A branch that everybody takes who comes so far, so that nothing is left for what stands below it. */
export const alwaysTaken: ProofRule = {
  code: "always-taken",
  severity: "warns",
  check: (campaign, proof) =>
    provenDecisions(campaign, proof).flatMap(({ node, branches }) => {
      // Whoever is left over takes one of the last ways; as long as there is somebody, no branch takes all.
      const left = ["else", "unknown"].map((way) => proof.ask(campaign.taken(node.id, way)));
      if (left.some(({ kind }) => kind !== "none")) return [];
      const live = branches.filter(({ id }) => proof.ask(campaign.taken(node.id, id)).kind === "found");
      const last = live.at(-1);
      if (last === undefined) return [];
      const alone = live.length === 1;
      const certainty = left.some((answer) => answer.kind === "none" && answer.certainty === "possible") ? "possible" : "proved";
      return [{ at: { node: node.id, way: last.id }, facts: { branch: last.label, alone: alone ? "yes" : "no" }, certainty }];
    }),
};
