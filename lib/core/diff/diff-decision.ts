import { type FlowChange } from "./flow-change";
import { same } from "@/lib/std/same";
import { whatIs } from "./what-is";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { branchName } from "@/lib/core/nodes/decision";
import { type DecisionNode } from "@/lib/core/nodes/node";

/** What a decision asks otherwise: branches, their order and conditions, the way for people of whom too little is known. */
export function decisionChanges(before: DecisionNode, after: DecisionNode, names: Names): readonly FlowChange[] {
  const at = whatIs(after, names);
  const change = (kind: FlowChange["kind"], facts: FlowChange["facts"]): FlowChange => ({ kind, node: after.id, facts: { at, ...facts } });
  const last = new Map(before.branches.map((branch, index) => [branch.id, { ...branch, name: branchName({ name: branch.name, index }, names.say) }]));
  const told = after.branches.flatMap((branch, index): FlowChange[] => {
    const name = branchName({ name: branch.name, index }, names.say);
    const own = last.get(branch.id);
    if (own === undefined) return [change("branch-added", { branch: name, condition: conditionSentence(branch.condition, names) })];
    const renamed = before.branches.find(({ id }) => id === branch.id)?.name === branch.name ? [] : [change("branch-renamed", { from: own.name, to: name })];
    const [from, to] = [conditionSentence(own.condition, names), conditionSentence(branch.condition, names)];
    return [...renamed, ...(same(own.condition, branch.condition) || from === to ? [] : [change("condition-changed", { branch: name, from, to })])];
  });
  const gone = before.branches.filter(({ id }) => !after.branches.some((branch) => branch.id === id));
  const kept = (one: DecisionNode, other: DecisionNode): readonly string[] => one.branches.filter(({ id }) => other.branches.some((branch) => branch.id === id)).map(({ id }) => id);
  const order = after.branches.map(({ name }, index) => branchName({ name, index }, names.say)).join(", ");
  return [
    ...told,
    ...gone.map(({ id }) => change("branch-removed", { branch: last.get(id)?.name ?? "" })),
    ...(same(kept(before, after), kept(after, before)) ? [] : [change("branches-reordered", { order })]),
    ...(before.unknownExit === after.unknownExit ? [] : [change(after.unknownExit ? "unknown-added" : "unknown-removed", {})]),
  ];
}
