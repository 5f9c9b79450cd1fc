import { nearestWord } from "../nearest-word";
import { type Rule } from "../rule";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { putNode } from "@/lib/core/flow/edits/changes";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findOperator } from "@/lib/core/operators/operators";
import { type Json } from "@/lib/std/json";

/** A text that the catalogue never speaks of and that is nearly one of those it does: “Germny”. */
export const valueNeverSeen: Rule = {
  code: "value-never-seen",
  severity: "warns",
  check({ flow }, library, people = []) {
    return Object.values(flow.nodes).flatMap((node) =>
      conditionsOfNode(node).flatMap(({ condition, way }) =>
        partsOfCondition(condition).flatMap((part) => {
          if (part.kind !== "comparison" || !comparesWords(part)) return [];
          const known = [...(library.attributes.get(part.attribute)?.suggestions ?? []), ...people.flatMap(({ attributes }) => wordsOf(attributes[part.attribute] ?? null))];
          return wordsOf(part.operand).flatMap((word) => {
            const meant = known.includes(word) ? null : nearestWord(word, known);
            if (meant === null) return [];
            const at = { node: node.id, way, condition: part.id };
            return [{ at, facts: { value: word, meant, attribute: part.attribute }, fix: mended(flow, node, { id: part.id, word, meant }) }];
          });
        }),
      ),
    );
  },
};

const comparesWords = ({ operator }: Comparison): boolean => {
  const known = findOperator(operator);
  const kind = known?.operand;
  return kind === "text-list" || (kind === "text" && known?.bind("a")?.("ab", { now: 0 }) === known?.bind("a")?.("ba", { now: 0 }));
};

function wordsOf(json: Json): readonly string[] {
  if (typeof json === "string") return json === "" ? [] : [json];
  if (Array.isArray(json)) return json.filter((item) => typeof item === "string");
  return [];
}

type Mend = { readonly id: string; readonly word: string; readonly meant: string };

function mended(flow: Flow, node: FlowNode, mend: Mend): Patch {
  if (node.kind === "decision") return [putNode(flow, { ...node, branches: node.branches.map((branch) => ({ ...branch, condition: mendedIn(branch.condition, mend) })) })];
  return node.kind === "entry" && node.eligible !== null ? [putNode(flow, { ...node, eligible: mendedIn(node.eligible, mend) })] : [];
}

function mendedIn(condition: Condition, mend: Mend): Condition {
  if (condition.kind === "group") return { ...condition, parts: condition.parts.map((part) => mendedIn(part, mend)) };
  if (condition.kind !== "comparison" || condition.id !== mend.id) return condition;
  const { operand } = condition;
  if (operand === mend.word) return { ...condition, operand: mend.meant };
  return Array.isArray(operand) ? { ...condition, operand: [...new Set(operand.map((item: Json) => (item === mend.word ? mend.meant : item)))] } : condition;
}
