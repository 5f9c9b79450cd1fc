import { type Rule } from "../rule";
import { putNode } from "@/lib/core/flow/edits/changes";
import { numbersOf, wholeArm } from "@/lib/core/nodes/fallback-arm";

/** An arm without a share was chosen for visitors without an id, and one arm has everybody: they go there too. */
export const fallbackOfAnEndedTest: Rule = {
  code: "fallback-of-an-ended-test",
  severity: "info",
  check: ({ flow }) =>
    Object.values(flow.nodes).flatMap((node) => {
      if (node.kind !== "split") return [];
      const [chosen, whole] = [node.arms.find(({ id }) => id === node.fallback), wholeArm(node)];
      if (chosen === undefined || whole === undefined || numbersOf(chosen) > 0) return [];
      return [{ at: { node: node.id, field: "fallback" }, facts: { arm: chosen.name, place: 1 + node.arms.indexOf(chosen), whole: whole.name, wholePlace: 1 + node.arms.indexOf(whole) }, fix: [putNode(flow, { ...node, fallback: whole.id })] }];
    }),
};
