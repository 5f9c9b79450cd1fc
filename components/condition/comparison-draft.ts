import { type Comparison } from "@/lib/core/conditions/condition";
import { defaultOperator } from "@/lib/core/operators/default-operator";
import { emptyOperand, parseOperand } from "@/lib/core/operators/operand";
import { type OperandKind } from "@/lib/core/operators/operand-kind";
import { findOperator } from "@/lib/core/operators/operators";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { isJsonObject, type Json } from "@/lib/std/json";

/** The comparison about another attribute: its operator stays where it fits the new type, and so does what was typed; else it begins as a new one of that type does. */
export function withAttribute(comparison: Comparison, attribute: { readonly key: string; readonly type: AttributeType }): Comparison {
  const stays = findOperator(comparison.operator)?.types.includes(attribute.type) === true;
  return withOperator({ ...comparison, attribute: attribute.key }, stays ? comparison.operator : defaultOperator(attribute.type).id);
}

/** The comparison with another operator: what was typed is carried over where the new operand can hold it. */
export function withOperator(comparison: Comparison, operator: string): Comparison {
  const kind = findOperator(operator)?.operand ?? "none";
  return { ...comparison, operator, operand: carriedOperand(kind, comparison.operand) };
}

/** What was typed, as an operand of this kind; empty where it cannot be carried over. */
export function carriedOperand(kind: OperandKind, operand: Json): Json {
  if (kind === "none") return null;
  const candidate = candidateOf(kind, operand);
  return candidate !== null && parseOperand(kind, candidate) !== null ? candidate : startOf(kind, operand);
}

/** An empty operand; one that names a time zone begins with the zone that was chosen before, or with this browser's. */
function startOf(kind: OperandKind, before: Json): Json {
  const empty = emptyOperand(kind);
  if (!isJsonObject(empty) || empty.zone === undefined) return empty;
  const chosen = isJsonObject(before) && typeof before.zone === "string" ? before.zone : Intl.DateTimeFormat().resolvedOptions().timeZone;
  return { ...empty, zone: chosen };
}

function candidateOf(kind: OperandKind, operand: Json): Json {
  const first = firstOf(operand);
  if (kind === "text-list" && isJsonObject(operand) && operand.texts === undefined) return typeof operand.text === "string" ? { texts: [operand.text], ignoreCase: true } : null;
  if (kind === "text" && isJsonObject(operand)) return isList(operand.texts ?? null) ? { text: firstOf(operand.texts ?? null), ignoreCase: true } : operand;
  if (kind === "text-list" && isJsonObject(operand)) return operand;
  if (kind === "text-list") return Array.isArray(operand) ? operand : typeof operand === "string" && operand !== "" ? [operand] : null;
  if (kind === "number-list" || kind === "networks") return isList(operand) ? operand : first === null ? null : [first];
  if (kind === "number-range" || kind === "date-range") return isJsonObject(operand) ? operand : first === null ? null : { from: first, to: first };
  return first;
}

/** The single value in an operand: itself, the first of a list, where a range begins. */
function firstOf(operand: Json): Json {
  if (isList(operand)) return operand[0] ?? null;
  if (isJsonObject(operand)) return operand.from ?? null;
  return operand;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);
