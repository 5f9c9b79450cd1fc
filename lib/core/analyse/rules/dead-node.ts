import { type ProofRule } from "../proof-rule";
import { isId } from "@/lib/core/vocabulary/ids";

/** A card that lines lead to and nobody ever comes to. Where a branch is why, the branch is said; below a card that is dead already, nothing. */
export const deadNode: ProofRule = {
  code: "dead-node",
  severity: "warns",
  check({ source: { flow }, steps, reach, taken }, { ask }) {
    const nodes = [...new Set(steps.map(({ step }) => step.node))];
    const dead = new Map(nodes.flatMap((node) => {
      const answer = ask(reach(node));
      return answer.kind === "none" ? [[node, answer.certainty] as const] : [];
    }));
    const compiled = new Set(nodes);
    // Ways that lead to a dead card from one that is not.
    const leading = Object.values(flow.edges).filter(({ from, to }) => dead.has(to) && !dead.has(from) && compiled.has(from));
    return [...dead].flatMap(([node, certainty]) => {
      const live = leading.filter(({ to }) => to === node);
      const [way] = live;
      const plain = way !== undefined && live.every((edge) => (edge.way === "unknown" || isId("arm", edge.way)) && ask(taken(edge.from, edge.way)).kind === "none");
      return plain ? [{ at: { node }, facts: { way: way.way === "unknown" ? "unknown" : "arm" }, certainty }] : [];
    });
  },
};
