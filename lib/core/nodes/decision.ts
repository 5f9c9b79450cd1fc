import { conditionSentence, isUnsaid } from "@/lib/core/conditions/condition-sentence";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";
import { type DecisionNode } from "./node";
import { type LoweredStep, type NamedWay, type NodeKindSpec, type Target } from "./node-kind";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** A branch with an empty condition, to be filled in: an empty group blocks a publish until somebody says who is meant. */
export const newBranch = (name: string, random: Random): DecisionNode["branches"][number] => ({
  id: makeId("branch", random),
  name,
  condition: { kind: "group", id: makeId("condition", random), match: "all", parts: [] },
});

/** What a branch is called: its name, or else its place. */
export const branchName = ({ name, index }: { readonly name: string; readonly index: number }, say: Words): string => name || say("Branch {number}", { number: index + 1 });

/** Ordered branches, first yes wins; *Everybody else* last. */
export const decision: NodeKindSpec<"decision"> = {
  kind: "decision",
  label: message("Decision"),
  description: message("Different ways for different people"),
  create: (random) => ({ id: makeId("node", random), kind: "decision", name: "", branches: [newBranch("", random)], unknownExit: false }),
  waysOut: ({ branches, unknownExit }) => [
    ...branches.map(({ id, name }, index): NamedWay => ({ way: id, label: (say) => branchName({ name, index }, say), ...(name === "" ? { unnamed: index + 1 } : {}) })),
    ...(unknownExit ? [{ way: "unknown", label: (say: Words) => say("Unknown") } as const] : []),
    { way: "else", label: (say) => say("Everybody else") },
  ],
  title: ({ name }, { say }) => name || say("Who is it?"),
  sentence: ({ name, branches }, names) => {
    if (name !== "") return name;
    const [first] = branches;
    if (first === undefined) return names.say("Everybody goes the same way");
    if (isUnsaid(first.condition)) return names.say("A decision that asks nothing yet");
    const condition = conditionSentence(first.condition, names);
    return branches.length > 1 ? names.say("If {condition} (and {more} more)", { condition, more: branches.length - 1 }) : names.say("If {condition}", { condition });
  },
  lower: ({ branches, unknownExit }) => (unknownExit ? rememberingUnknown(branches) : chain(branches)),
};

type Branches = DecisionNode["branches"];

function chain(branches: Branches): readonly LoweredStep[] {
  return branches.map(({ id, condition }, index): LoweredStep => {
    const next: Target = index + 1 < branches.length ? { step: index + 1 } : { way: "else" };
    return { kind: "test", condition, yes: { way: id }, no: next, unknown: next };
  });
}

/**
 * Two chains side by side: the second is for those with an unknown behind them. A yes still wins there, but its end is
 * *Unknown* rather than *Everybody else*. Steps have no memory, so what was met is where one stands.
 */
function rememberingUnknown(branches: Branches): readonly LoweredStep[] {
  const count = branches.length;
  const clear = branches.map(({ id, condition }, index): LoweredStep => {
    const last = index + 1 === count;
    return {
      kind: "test",
      condition,
      yes: { way: id },
      no: last ? { way: "else" } : { step: index + 1 },
      // The doubting chain leaves out the first branch, which nobody reaches with a doubt.
      unknown: last ? { way: "unknown" } : { step: count + index },
    };
  });
  const doubting = branches.slice(1).map(({ id, condition }, index): LoweredStep => {
    const next: Target = index + 2 < count ? { step: count + index + 1 } : { way: "unknown" };
    return { kind: "test", condition, yes: { way: id }, no: next, unknown: next };
  });
  return [...clear, ...doubting];
}
