import { foldCase } from "./fold-case";
import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";
import { isJsonObject } from "@/lib/std/json";

type Fold = (text: string) => string;

/** A text to compare with; folded already where case does not count. Null where it holds half a surrogate pair, which matches nothing. `fold`: what makes a visitor's text comparable; null: it is as it is. */
export type TextOperand = { readonly text: string | null; readonly fold: Fold | null };

/** Texts to compare with, each once. */
export type TextsOperand = { readonly texts: ReadonlySet<TextOperand["text"]>; readonly fold: Fold | null };

/** A visitor's text as it is compared with this operand. */
export const asCompared = (value: string, { fold }: { readonly fold: Fold | null }): string => (fold === null ? value : fold(value));

/** What bundles of different times take for the same letter, and for a text. */
export type TextMeaning = { readonly fold: Fold; readonly takesHalves: boolean };

/** Readers of `"vip"`, or `{"text": "vip", "ignoreCase": true}`, and of `["Oslo"]`, or `{"texts": ["Oslo"], "ignoreCase": true}`: one form each, so that the same question has one canonical text. */
export function textOperands(meaning: TextMeaning): { readonly text: OperandReader<"text">; readonly texts: OperandReader<"text-list"> } {
  const compared = (text: string, fold: Fold | null): TextOperand["text"] => (!meaning.takesHalves && half.test(text) ? null : fold === null ? text : fold(text));
  const textOf = (text: unknown, fold: Fold | null): TextOperand | null => (isText(text) ? { text: compared(text, fold), fold } : null);
  const textsOf = (raw: unknown, fold: Fold | null): TextsOperand | null => {
    const items: readonly unknown[] = Array.isArray(raw) ? raw : [];
    const texts = items.filter(isText);
    return items.length === 0 || items.length > operandLimits.listLength || texts.length < items.length ? null : { texts: new Set(texts.map((text) => compared(text, fold))), fold };
  };
  return {
    text: {
      kind: "text",
      read: (raw) => (typeof raw === "string" ? textOf(raw, null) : isIgnoringCase(raw) ? textOf(raw["text"], meaning.fold) : null),
      fromValue: (value) => (typeof value === "string" ? { text: compared(value, null), fold: null } : null),
    },
    texts: { kind: "text-list", read: (raw) => (Array.isArray(raw) ? textsOf(raw, null) : isIgnoringCase(raw) ? textsOf(raw["texts"], meaning.fold) : null), fromValue: null },
  };
}

/** With this flag a regular expression reads whole pairs, so that it finds halves alone. */
const half = /[\ud800-\udfff]/u;

const isIgnoringCase = (raw: unknown): raw is { readonly [key: string]: unknown } => isJsonObject(raw) && raw["ignoreCase"] === true && Object.keys(raw).length === 2;

const isText = (raw: unknown): raw is string => typeof raw === "string" && raw.length > 0 && raw.length <= operandLimits.textLength;

export const { text: textOperand, texts: textsOperand } = textOperands({ fold: foldCase, takesHalves: false });
