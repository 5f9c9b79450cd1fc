import { type Proof, type ProvenCampaign } from "./proof";
import { type Region, truthIn } from "@/lib/core/space/region";
import { type Condition } from "@/lib/core/conditions/condition";
import { branchName } from "@/lib/core/nodes/decision";
import { type DecisionNode } from "@/lib/core/nodes/node";

/** A branch as it is drawn, who says yes to it, and what to call it. */
export type ProvenBranch = { readonly id: string; readonly label: string; readonly condition: Condition; readonly predicate: number; readonly yes: Region; readonly notYes: Region };

/** The decisions that are compiled, with their branches in order. */
export function provenDecisions({ source, steps }: ProvenCampaign, { predicateOf, names }: Proof): readonly { readonly node: DecisionNode; readonly branches: readonly ProvenBranch[] }[] {
  const asked = new Set(steps.flatMap(({ step }) => ("test" in step ? [step.node] : [])));
  return Object.values(source.flow.nodes).flatMap((node) => {
    if (node.kind !== "decision" || !asked.has(node.id)) return [];
    const branches = node.branches.flatMap(({ id, name, condition }, index): readonly ProvenBranch[] => {
      const predicate = predicateOf.get(condition.id);
      if (predicate === undefined) return [];
      return [{ id, label: branchName({ name, index }, names.say), condition, predicate, ...asksOf(predicate) }];
    });
    return [{ node, branches }];
  });
}

const asksOf = (predicate: number): { readonly yes: Region; readonly notYes: Region } => ({ yes: { truth: "yes", of: predicate }, notYes: truthIn(predicate, ["no", "unknown"]) });
