import { operandLimits } from "./operand-limits";
import { readHours, readWeekdays, readZone, readZoneDays, weekdayNames, type Hours, type Weekdays, type Zone, type ZoneDays } from "./time-operands";
import { compilePattern, type Pattern } from "./pattern";
import { readTextOperand, readTextsOperand, type TextOperand, type TextsOperand } from "./text-operand";
import { parseVersionRange, type VersionRange } from "./version-range";
import { readDate } from "@/lib/core/vocabulary/value";
import { parseVersion, type Version } from "@/lib/core/vocabulary/version";
import { isJsonObject, type Json } from "@/lib/std/json";

/** What each kind of operand is once it is read. `none` is `true`, so that null can always mean "does not fit". */
export type OperandOf = {
  readonly none: true;
  readonly text: TextOperand;
  readonly "text-list": TextsOperand;
  readonly pattern: Pattern;
  readonly number: number;
  readonly "number-range": { readonly from: number; readonly to: number };
  readonly count: number;
  readonly date: number;
  readonly "date-range": { readonly from: number; readonly to: number };
  readonly days: number;
  readonly weekdays: Weekdays;
  readonly hours: Hours;
  readonly zone: Zone;
  readonly "zone-days": ZoneDays;
  readonly version: Version;
  readonly "version-range": VersionRange;
};
export type OperandKind = keyof OperandOf;

const dayMs = 86_400_000;

type OperandSpec<Kind extends OperandKind> = {
  readonly parse: (raw: unknown) => OperandOf[Kind] | null;
  /** What a new comparison starts with: fits its control, says nothing yet. */
  readonly empty: Json;
  readonly words: (raw: Json) => string;
};

const kinds: { readonly [Kind in OperandKind]: OperandSpec<Kind> } = {
  none: { parse: (raw) => (raw === null ? true : null), empty: null, words: () => "" },
  text: { parse: readTextOperand, empty: "", words: textWords },
  "text-list": { parse: readTextsOperand, empty: [], words: textsWords },
  pattern: { parse: (raw) => (typeof raw === "string" ? compilePattern(raw) : null), empty: "", words: plainWords },
  number: { parse: readNumber, empty: null, words: plainWords },
  "number-range": { parse: readNumberRange, empty: { from: null, to: null }, words: rangeWords },
  count: { parse: readCount, empty: null, words: (raw) => (raw === 1 ? "1 item" : `${plainWords(raw)} items`) },
  date: { parse: readDateText, empty: null, words: plainWords },
  "date-range": { parse: readDateRange, empty: { from: null, to: null }, words: rangeWords },
  days: { parse: readDays, empty: 7, words: daysWords },
  weekdays: { parse: readWeekdays, empty: { days: [], zone: "UTC" }, words: weekdaysWords },
  hours: { parse: readHours, empty: { from: 9, to: 17, zone: "UTC" }, words: hoursWords },
  zone: { parse: readZone, empty: { zone: "UTC" }, words: zoneWords },
  "zone-days": { parse: readZoneDays, empty: { days: 7, zone: "UTC" }, words: (raw) => (isJsonObject(raw) ? `${daysWords(raw.days ?? null)} ${zoneWords(raw)}` : "…") },
  version: { parse: (raw) => (typeof raw === "string" ? parseVersion(raw) : null), empty: "", words: plainWords },
  "version-range": { parse: (raw) => (typeof raw === "string" ? parseVersionRange(raw) : null), empty: "", words: plainWords },
};

/** Reads an operand as an operator of this kind takes it; null: it does not fit, or is not finished. */
export function parseOperand<Kind extends OperandKind>(kind: Kind, raw: unknown): OperandOf[Kind] | null {
  return kinds[kind].parse(raw);
}

/** `{"attribute": "shippingCountry"}` in place of an operand: the key of the attribute to compare with; null: it is an operand. */
export function attributeInOperand(raw: unknown): string | null {
  if (!isJsonObject(raw) || Object.keys(raw).length !== 1) return null;
  const key = raw["attribute"];
  return typeof key === "string" ? key : null;
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

function textWords(raw: Json): string {
  return isJsonObject(raw) ? `${plainWords(raw.text)} (in any case)` : plainWords(raw);
}

function textsWords(raw: Json): string {
  const texts = isJsonObject(raw) ? raw.texts : raw;
  const said = isList(texts) && texts.length > 0 ? texts.map(plainWords).join(", ") : "…";
  return isJsonObject(raw) ? `${said} (in any case)` : said;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

function daysWords(raw: Json): string {
  return raw === 1 ? "1 day" : `${plainWords(raw)} days`;
}

function zoneWords(raw: Json): string {
  return isJsonObject(raw) ? `(${plainWords(raw.zone)} time)` : "…";
}

function weekdaysWords(raw: Json): string {
  if (!isJsonObject(raw) || !isList(raw.days) || raw.days.length === 0) return "…";
  return `${raw.days.map((day) => weekdayNames[Number(day) - 1] ?? "…").join(", ")} ${zoneWords(raw)}`;
}

function hoursWords(raw: Json): string {
  return isJsonObject(raw) ? `${clockWords(raw.from)} and ${clockWords(raw.to)} ${zoneWords(raw)}` : "…";
}

const clockWords = (hour: Json | undefined): string => (typeof hour === "number" ? `${String(hour).padStart(2, "0")}:00` : "…");

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

function readCount(raw: unknown): number | null {
  return typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 0 && raw <= operandLimits.items ? raw : null;
}

function readDays(raw: unknown): number | null {
  return typeof raw === "number" && Number.isSafeInteger(raw) && raw >= 1 && raw <= operandLimits.days ? raw : null;
}
