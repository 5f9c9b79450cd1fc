import { carriedOperand } from "./comparison-draft";
import { type EventProperty } from "@/lib/core/conditions/condition";
import { defaultOperator } from "@/lib/core/operators/default-operator";
import { findOperator } from "@/lib/core/operators/operators";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";

/** The comparison about another property: its operator stays where it fits the type that the catalogue lists, and so does what was typed; else it begins as a new one of that type does. Null: the type is not known, and any operator may stand. */
export function withProperty(compared: EventProperty, { name, type }: { readonly name: string; readonly type: AttributeType | null }): EventProperty {
  const stays = type === null || findOperator(compared.operator)?.types.includes(type) === true;
  const operator = stays ? compared.operator : defaultOperator(type).id;
  return { property: name, operator, operand: carriedOperand(findOperator(operator)?.operand ?? "none", compared.operand) };
}
