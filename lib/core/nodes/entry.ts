import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { makeId } from "@/lib/core/vocabulary/ids";
import { type NodeKindSpec } from "./node-kind";
import { capital } from "@/lib/words/capital";
import { message } from "@/lib/words/message";

/** Where a campaign begins: its placements, schedule, who is eligible, holdout. */
export const entry: NodeKindSpec<"entry"> = {
  kind: "entry",
  label: message("Entry"),
  description: message("Where, when and for whom the campaign runs"),
  create: (random) => ({
    id: makeId("node", random),
    kind: "entry",
    placements: [],
    schedule: { from: null, until: null },
    eligible: null,
    holdout: { seed: makeId("seed", random), shareBp: 0 },
  }),
  waysOut: () => [{ way: "out", label: () => "" }],
  title: ({ eligible }, names) => (eligible === null ? names.say("Every visitor") : capital(conditionSentence(eligible, names), names.say)),
  sentence: ({ placements, eligible }, names) => {
    const where = placesOf(placements, names);
    return eligible === null ? names.say("Every visitor, in {where}", { where }) : names.say("People where {condition}, in {where}", { condition: conditionSentence(eligible, names), where });
  },
  // Without a condition everybody goes on, so there is nothing to test.
  lower: ({ eligible }) => (eligible === null ? [] : [{ kind: "test", condition: eligible, yes: { way: "out" }, no: { end: true }, unknown: { end: true } }]),
};

/** The placements of a campaign in a sentence. */
export const placesOf = (placements: readonly string[], names: Names): string => (placements.length === 0 ? names.say("no placement yet") : placements.map(names.placement).join(", "));
