import { makeId } from "@/lib/core/vocabulary/ids";
import { fallbackArm } from "./fallback-arm";
import { type NodeKindSpec } from "./node-kind";
import { message } from "@/lib/words/message";

/** An A/B test by visitor. */
export const split: NodeKindSpec<"split"> = {
  kind: "split",
  label: message("Split"),
  description: message("An A/B test: the same visitor always goes the same way"),
  create: (random) => {
    const [a, b] = [makeId("arm", random), makeId("arm", random)];
    return {
      id: makeId("node", random),
      kind: "split",
      name: "",
      seed: makeId("seed", random),
      arms: [
        { id: a, name: "A", shareBp: 5000, ranges: [[0, 5000]] },
        { id: b, name: "B", shareBp: 5000, ranges: [[5000, 10_000]] },
      ],
      fallback: a,
    };
  },
  waysOut: ({ arms }) => arms.map(({ id, name, shareBp }) => ({ way: id, label: (say) => `${name || say("Arm")} · ${shareBp / 100} %` })),
  title: ({ name }, { say }) => name || say("A/B test"),
  sentence: ({ name, arms }, { say }) => name || arms.map((arm) => `${arm.name || say("Arm")} ${arm.shareBp / 100} %`).join(" · "),
  lower: (node) => [{ kind: "split", seed: node.seed, arms: node.arms.map(({ id, ranges }) => ({ way: id, ranges })), fallback: fallbackArm(node)?.id ?? "" }],
};
