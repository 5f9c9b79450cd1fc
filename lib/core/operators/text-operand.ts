import { foldCase } from "./fold-case";
import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { isJsonObject } from "@/lib/std/json";

/** A text to compare with; folded already where case does not count. */
export type TextOperand = { readonly text: string; readonly ignoreCase: boolean };

/** Texts to compare with, each once; folded already where case does not count. */
export type TextsOperand = { readonly texts: ReadonlySet<string>; readonly ignoreCase: boolean };

/** A visitor's text as it is compared with this operand. */
export const asCompared = (value: string, { ignoreCase }: { readonly ignoreCase: boolean }): string => (ignoreCase ? foldCase(value) : value);

/** `"vip"`, or `{"text": "vip", "ignoreCase": true}`: one form each, so that the same question has one canonical text. */
function readTextOperand(raw: unknown): TextOperand | null {
  if (typeof raw === "string") return isText(raw) ? { text: raw, ignoreCase: false } : null;
  if (!isJsonObject(raw) || raw["ignoreCase"] !== true || Object.keys(raw).length !== 2) return null;
  const text = raw["text"];
  return isText(text) ? { text: foldCase(text), ignoreCase: true } : null;
}

/** `["Oslo"]`, or `{"texts": ["Oslo"], "ignoreCase": true}`. */
function readTextsOperand(raw: unknown): TextsOperand | null {
  if (Array.isArray(raw)) return textsOf(raw, false);
  if (!isJsonObject(raw) || raw["ignoreCase"] !== true || Object.keys(raw).length !== 2) return null;
  return Array.isArray(raw["texts"]) ? textsOf(raw["texts"], true) : null;
}

function textsOf(items: readonly unknown[], ignoreCase: boolean): TextsOperand | null {
  if (items.length === 0 || items.length > operandLimits.listLength) return null;
  const texts = items.filter(isText);
  return texts.length === items.length ? { texts: new Set(ignoreCase ? texts.map(foldCase) : texts), ignoreCase } : null;
}

const isText = (raw: unknown): raw is string => typeof raw === "string" && raw.length > 0 && raw.length <= operandLimits.textLength;

export const textOperand: OperandReader<"text"> = { kind: "text", read: readTextOperand, fromValue: (value) => (typeof value === "string" ? { text: value, ignoreCase: false } : null) };
export const textsOperand: OperandReader<"text-list"> = { kind: "text-list", read: readTextsOperand, fromValue: null };
