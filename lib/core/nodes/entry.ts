import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { makeId } from "@/lib/core/vocabulary/ids";
import { type NodeKindSpec } from "./node-kind";

/** Where a campaign begins: its placements, schedule, who is eligible, holdout. */
export const entry: NodeKindSpec<"entry"> = {
  kind: "entry",
  label: "Entry",
  description: "Where, when and for whom the campaign runs",
  create: (random) => ({
    id: makeId("node", random),
    kind: "entry",
    placements: [],
    schedule: { from: null, until: null },
    eligible: null,
    holdout: { seed: makeId("seed", random), shareBp: 0 },
  }),
  waysOut: () => [{ way: "out", label: "" }],
  sentence: ({ placements, eligible }, names) => {
    const where = placements.length === 0 ? "no placement yet" : placements.map(names.placement).join(", ");
    return eligible === null ? `Everyone, in ${where}` : `People where ${conditionSentence(eligible, names)}, in ${where}`;
  },
  // Without a condition everybody goes on, so there is nothing to test.
  lower: ({ eligible }) => (eligible === null ? [] : [{ kind: "test", condition: eligible, yes: { way: "out" }, no: { end: true }, unknown: { end: true } }]),
};
