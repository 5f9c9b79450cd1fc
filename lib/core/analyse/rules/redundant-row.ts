import { type Proof } from "../proof";
import { type ProofRule, type Proven } from "../proof-rule";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type Condition, type Group } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { truthIn, type Region } from "@/lib/core/space/region";

/** A row that says nothing its neighbours do not say already. */
export const redundantRow: ProofRule = {
  code: "redundant-row",
  severity: "info",
  check: ({ source, steps }, proof) => {
    const asked = new Set(steps.flatMap(({ step }) => ("test" in step ? [step.node] : [])));
    return Object.values(source.flow.nodes).flatMap((node) => {
      if (!asked.has(node.id)) return [];
      return conditionsOfNode(node).flatMap(({ condition, way }) => partsOfCondition(condition).flatMap((part) => (part.kind === "group" && part.parts.length > 1 && part.parts.length <= 50 ? spareRows(part, { proof, at: { node: node.id, way } }) : [])));
    });
  },
};

type Where = { readonly proof: Proof; readonly at: { readonly node: string; readonly way: string } };

function spareRows(group: Group, { proof, at }: Where): readonly Proven[] {
  const known = proof.rows.get(group);
  const spare = known === undefined ? spareRow(group, proof) : known;
  proof.rows.set(group, spare);
  return spare === null ? [] : [{ at: { ...at, condition: spare.id }, facts: { row: conditionSentence(spare, proof.names), match: group.match }, certainty: "proved" }];
}

/** From the last: of two rows that say the same, the later one is spare. */
function spareRow(group: Group, proof: Proof): Condition | null {
  const yes = (part: Condition): Region => ({ truth: "yes", of: proof.predicateOf.get(part.id) ?? -1 });
  const notYes = (part: Condition): Region => truthIn(proof.predicateOf.get(part.id) ?? -1, ["no", "unknown"]);
  const isAll = group.match === "all";
  // A group that nobody fulfils is said elsewhere: there every row would be one too many.
  if (isAll && proof.ask({ all: group.parts.map(yes) }).kind !== "found") return null;
  const spare = group.parts.findLast((part, index) => {
    const others = group.parts.filter((_other, at) => at !== index);
    const differs = isAll ? { all: [...others.map(yes), notYes(part)] } : { all: [yes(part), ...others.map(notYes)] };
    const answer = proof.ask(differs);
    return answer.kind === "none" && answer.certainty === "proved";
  });
  return spare ?? null;
}
