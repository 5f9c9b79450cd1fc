import { readDate } from "@/lib/core/vocabulary/value";
import { parseVersion, type Version } from "@/lib/core/vocabulary/version";
import { isJsonObject, type Json } from "@/lib/std/json";

/** What each kind of operand is once it is read. `none` is `true`, so that null can always mean "does not fit". */
export type OperandOf = {
  readonly none: true;
  readonly text: string;
  readonly "text-list": readonly string[];
  readonly number: number;
  readonly "number-range": { readonly from: number; readonly to: number };
  readonly date: number;
  readonly "date-range": { readonly from: number; readonly to: number };
  readonly days: number;
  readonly version: Version;
};
export type OperandKind = keyof OperandOf;

/** The bounds of an operand, the same when authoring, publishing and loading. */
export const operandLimits = { textLength: 1000, listLength: 2000, days: 36_500 } as const;

const dayMs = 86_400_000;

type OperandSpec<Kind extends OperandKind> = {
  readonly parse: (raw: unknown) => OperandOf[Kind] | null;
  /** What a new comparison starts with: fits its control, says nothing yet. */
  readonly empty: Json;
  readonly words: (raw: Json) => string;
};

const kinds: { readonly [Kind in OperandKind]: OperandSpec<Kind> } = {
  none: { parse: (raw) => (raw === null ? true : null), empty: null, words: () => "" },
  text: { parse: readText, empty: "", words: plainWords },
  "text-list": { parse: readTexts, empty: [], words: (raw) => (Array.isArray(raw) && raw.length > 0 ? raw.map(plainWords).join(", ") : "…") },
  number: { parse: readNumber, empty: null, words: plainWords },
  "number-range": { parse: readNumberRange, empty: { from: null, to: null }, words: rangeWords },
  date: { parse: readDateText, empty: null, words: plainWords },
  "date-range": { parse: readDateRange, empty: { from: null, to: null }, words: rangeWords },
  days: { parse: readDays, empty: 7, words: (raw) => (raw === 1 ? "1 day" : `${plainWords(raw)} days`) },
  version: { parse: (raw) => (typeof raw === "string" ? parseVersion(raw) : null), empty: "", words: plainWords },
};

/** Reads an operand as an operator of this kind takes it; null: it does not fit, or is not finished. */
export function parseOperand<Kind extends OperandKind>(kind: Kind, raw: unknown): OperandOf[Kind] | null {
  return kinds[kind].parse(raw);
}

/** What a comparison has before anybody typed. */
export const emptyOperand = (kind: OperandKind): Json => kinds[kind].empty;

/** An operand as a sentence says it: `France, Belgium`, `1 and 5`, `7 days`; `…` where nothing is said yet. */
export const operandWords = (kind: OperandKind, raw: Json): string => kinds[kind].words(raw);

function plainWords(raw: Json | undefined): string {
  if (raw === null || raw === undefined || raw === "") return "…";
  return typeof raw === "string" ? raw : JSON.stringify(raw);
}

function rangeWords(raw: Json): string {
  return isJsonObject(raw) ? `${memberWords(raw, "from")} and ${memberWords(raw, "to")}` : "…";
}

function memberWords(raw: { readonly [key: string]: unknown }, key: string): string {
  const member = raw[key];
  return typeof member === "string" || typeof member === "number" ? plainWords(member) : "…";
}

function readText(raw: unknown): string | null {
  return typeof raw === "string" && raw.length > 0 && raw.length <= operandLimits.textLength ? raw : null;
}

function readTexts(raw: unknown): readonly string[] | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > operandLimits.listLength) return null;
  const items: readonly unknown[] = raw;
  const texts = items.filter((item): item is string => readText(item) !== null);
  return texts.length === items.length ? texts : null;
}

function readNumber(raw: unknown): number | null {
  return typeof raw === "number" && Number.isFinite(raw) ? raw : null;
}

function readNumberRange(raw: unknown): { readonly from: number; readonly to: number } | null {
  if (!isJsonObject(raw)) return null;
  return ordered(readNumber(raw["from"]), readNumber(raw["to"]));
}

function readDateText(raw: unknown): number | null {
  return typeof raw === "string" ? readDate(raw) : null;
}

/** Both ends belong to the range, and a day given as its end belongs to it whole. */
function readDateRange(raw: unknown): { readonly from: number; readonly to: number } | null {
  if (!isJsonObject(raw)) return null;
  const [end, to] = [raw["to"], readDateText(raw["to"])];
  const wholeDay = typeof end === "string" && end.length === "2026-01-31".length;
  return ordered(readDateText(raw["from"]), to === null ? null : to + (wholeDay ? dayMs - 1 : 0));
}

function ordered(from: number | null, to: number | null): { readonly from: number; readonly to: number } | null {
  return from !== null && to !== null && from <= to ? { from, to } : null;
}

function readDays(raw: unknown): number | null {
  return typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 1 && raw <= operandLimits.days ? raw : null;
}
