import { type Requirement } from "../requirement";

export const sharesAddUp: Requirement = {
  code: "shares-do-not-add-up",
  check: ({ flow }) =>
    Object.values(flow.nodes).flatMap((node) => {
      if (node.kind !== "split") return [];
      const sumBp = node.arms.reduce((sum, { shareBp }) => sum + shareBp, 0);
      return sumBp === 10_000 ? [] : [{ at: { node: node.id, field: "arms" }, facts: { percent: sumBp / 100 } }];
    }),
};
