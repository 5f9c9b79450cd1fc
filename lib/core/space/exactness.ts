import { fullListItems } from "./landmark-values";
import { findOperator } from "@/lib/core/operators/operators";
import { type OperandKind } from "@/lib/core/operators/operand-kind";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

// The truth of these changes at what the operand names and nowhere else, so the cells of an ordered type are complete.
const ordered: ReadonlySet<OperandKind> = new Set<OperandKind>(["none", "number", "number-range", "date", "day", "date-range", "days", "version", "version-range"]);

/** Whether the trial values meet every cell of a comparison, so that finding none of them proves that there is none. */
export function isExact(type: AttributeType, leaf: { readonly op: string; readonly with: Json }): boolean {
  const operator = findOperator(leaf.op);
  // An operator that nobody knows is unknown for everybody.
  if (operator === undefined || !operator.types.includes(type)) return true;
  if (operator.operand === "none") return true;
  if (type === "text") return comparesWholeTexts(leaf);
  if (type === "list") return Array.isArray(leaf.with) && leaf.with.length <= fullListItems;
  if (type === "number-list" || type === "object-list") return false;
  return ordered.has(operator.operand);
}

/** A comparison that tells a text from all texts that merely hold it. Seen from what it answers, not from its name. */
function comparesWholeTexts(leaf: { readonly op: string; readonly with: Json }): boolean {
  const texts: readonly Json[] = typeof leaf.with === "string" ? [leaf.with] : Array.isArray(leaf.with) ? leaf.with : [];
  const operator = findOperator(leaf.op);
  if (operator === undefined || (operator.operand !== "text" && operator.operand !== "text-list") || texts.length === 0) return false;
  const test = operator.bind(leaf.with);
  if (test === null) return true;
  const answers = (value: string) => test(value, { now: 0, zone: "UTC" });
  const other = answers("\u0001");
  return texts.every((text) => typeof text === "string" && [`${text}\u0001`, `\u0001${text}`, `\u0001${text}\u0001`].every((longer) => answers(longer) === other) && answers(text) !== other);
}
