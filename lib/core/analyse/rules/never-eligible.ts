import { type ProofRule } from "../proof-rule";
import { entryOf } from "@/lib/core/flow/graph";

/** Nobody can be in the campaign at all: who is meant contradicts itself, or its time is over. */
export const neverEligible: ProofRule = {
  code: "never-eligible",
  severity: "warns",
  check({ source, program, taken }, { ask, now }) {
    const entry = entryOf(source.flow);
    if (entry === undefined) return [];
    if (program.until !== null && program.until <= now) return [{ at: { node: entry.id }, facts: { why: "over" }, certainty: "proved" }];
    if (entry.eligible === null) return [];
    const answer = ask(taken(entry.id, "out"));
    return answer.kind === "none" ? [{ at: { node: entry.id, condition: entry.eligible.id }, facts: { why: "nobody" }, certainty: answer.certainty }] : [];
  },
};
