import { type Requirement } from "../requirement";
import { putNode } from "@/lib/core/flow/edits/changes";
import { fallbackArm, numbersOf, wholeArm } from "@/lib/core/nodes/fallback-arm";

/** Visitors without an id would be sent where nobody shall go. Where one arm has everybody they go there, whatever was chosen. */
export const fallbackHasShare: Requirement = {
  code: "fallback-without-share",
  check: ({ flow }) =>
    Object.values(flow.nodes).flatMap((node) => {
      const chosen = node.kind === "split" ? node.arms.find(({ id }) => id === node.fallback) : undefined;
      if (node.kind !== "split" || chosen === undefined || numbersOf(chosen) > 0 || wholeArm(node) !== undefined) return [];
      const other = fallbackArm(node);
      return [{ at: { node: node.id, field: "fallback" }, facts: { arm: chosen.name, place: 1 + node.arms.indexOf(chosen) }, ...(other === undefined ? {} : { fix: [putNode(flow, { ...node, fallback: other.id })] }) }];
    }),
};
