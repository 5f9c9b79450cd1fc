import { conditionPlaces, insideAudience, type ConditionPlace } from "../condition-places";
import { type LibraryIndex } from "../library-index";
import { type Requirement } from "../requirement";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type EventProperty } from "@/lib/core/conditions/condition";
import { type Operator } from "@/lib/core/operators/operator";
import { findOperator } from "@/lib/core/operators/operators";
import { isJsonObject, type Json } from "@/lib/std/json";

/** Every comparison has an attribute, an operator that fits its type, and an operand that fits the operator; every behaviour an event. */
export const comparisonsFinished: Requirement = {
  code: "unfinished-comparison",
  check: ({ flow }, library) =>
    conditionPlaces(flow, library).flatMap((place) => {
      const missing = missingIn(place, library);
      return missing === null ? [] : [{ at: place.at, facts: { missing, ...insideAudience(place) } }];
    }),
};

function missingIn({ part }: ConditionPlace, library: LibraryIndex): string | null {
  if (part.kind === "behaviour") {
    const { event, where, then } = part;
    if (event === "" || then?.event === "") return "event";
    const missing = [...where, ...(then?.where ?? [])].map(missingInProperty);
    return missing.find((each) => each === "property-fit") ?? missing.find((each) => each !== null) ?? null;
  }
  if (part.kind !== "comparison") return null;
  if (part.attribute === "") return "attribute";
  const type = library.attributes.get(part.attribute)?.type;
  const operator = findOperator(part.operator);
  if (operator === undefined || (type !== undefined && !operator.types.includes(type))) return "operator";
  const other = attributeInOperand(part.operand);
  if (other !== null) return isComparable(operator, { type, other: library.attributes.get(other)?.type, key: other }) ? null : other === "" ? "operand" : "fit";
  return operator.bind(part.operand) === null ? (saysNothing(part.operand) ? "operand" : "fit") : null;
}

function missingInProperty({ property, operator, operand }: EventProperty): "property" | "property-fit" | null {
  const known = findOperator(operator);
  if (property === "" || known === undefined) return "property";
  if (known.bind(operand) !== null) return null;
  return saysNothing(operand) ? "property" : "property-fit";
}

/** Whether nobody has filled it in yet, or not whole; otherwise it was filled in with what cannot be compared with. */
function saysNothing(operand: Json): boolean {
  if (Array.isArray(operand)) return operand.length === 0 || operand.some((item: Json) => isJsonObject(item) && saysNothing(item));
  return isJsonObject(operand) ? Object.values(operand).some(saysNothing) : operand === null || operand === "";
}

/** Two attributes compare when the operator takes a single value and both are of one type. One that is gone is another finding. */
function isComparable({ against }: Operator, { type, other, key }: { readonly type: AttributeType | undefined; readonly other: AttributeType | undefined; readonly key: string }): boolean {
  return key !== "" && against !== null && (other === undefined || type === undefined || other === type);
}
