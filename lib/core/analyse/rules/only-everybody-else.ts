import { type Rule } from "../rule";

/** A decision that decides nothing. */
export const onlyEverybodyElse: Rule = {
  code: "no-branches",
  severity: "warns",
  check: ({ flow }) => Object.values(flow.nodes).flatMap((node) => (node.kind === "decision" && node.branches.length === 0 ? [{ at: { node: node.id }, facts: {} }] : [])),
};
