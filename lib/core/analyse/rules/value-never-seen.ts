import { mendPart } from "../mend-part";
import { nearestWord } from "../nearest-word";
import { type Rule } from "../rule";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
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
            return [{ at, facts: { value: word, meant, attribute: part.attribute }, fix: mendPart({ flow, node, id: part.id, mended: (row) => withWord(row, { word, meant }) }) }];
          });
        }),
      ),
    );
  },
};

const noClock = { now: 0, zone: "UTC" };

const comparesWords = ({ operator }: Comparison): boolean => {
  const known = findOperator(operator);
  const kind = known?.operand;
  return kind === "text-list" || (kind === "text" && known?.bind("a")?.("ab", noClock) === known?.bind("a")?.("ba", noClock));
};

function wordsOf(json: Json): readonly string[] {
  if (typeof json === "string") return json === "" ? [] : [json];
  if (Array.isArray(json)) return json.filter((item) => typeof item === "string");
  return [];
}

/** The comparison with another word where one stood. */
function withWord(part: Condition, { word, meant }: { readonly word: string; readonly meant: string }): Condition {
  if (part.kind !== "comparison") return part;
  const { operand } = part;
  if (operand === word) return { ...part, operand: meant };
  return Array.isArray(operand) ? { ...part, operand: [...new Set(operand.map((item: Json) => (item === word ? meant : item)))] } : part;
}
