import { membersOperand } from "./members-operand";
import { networksOperand } from "./network-operand";
import { numbersOperand } from "./number-list-operand";
import { type OperandKind, type OperandOf, type OperandReader } from "./operand-kind";
import { type Joiner } from "./label-sentences";
import { findOperator } from "./operators";
import { patternOperand } from "./pattern";
import { dateOperand, dateRangeOperand, dayOperand } from "./date-operands";
import { countOperand, noOperand, numberOperand, numberRangeOperand } from "./plain-operands";
import { textOperand, textsOperand } from "./text-operand";
import { daysOperand, hoursOperand, weekdayNames, weekdaysOperand, zoneDaysOperand, zoneOperand } from "./time-operands";
import { versionOperand } from "./version-operands";
import { versionRangeOperand } from "./version-range";
import { isJsonObject, type Json } from "@/lib/std/json";
import { amountWords } from "@/lib/words/amount-words";
import { inList } from "@/lib/words/in-list";
import { numberWords } from "@/lib/words/number-words";
import { type Words } from "@/lib/words/words";

type OperandSpec<Kind extends OperandKind> = {
  readonly reader: OperandReader<Kind>;
  /** What a new comparison starts with: fits its control, says nothing yet. */
  readonly empty: Json;
  readonly words: (raw: Json, say: Words, joiner: Joiner) => string;
  /** What it holds is an amount, and so has the attribute's unit. Absent: it has none. */
  readonly measured?: true;
};

const kinds: { readonly [Kind in OperandKind]: OperandSpec<Kind> } = {
  none: { reader: noOperand, empty: null, words: () => "" },
  text: { reader: textOperand, empty: "", words: textWords },
  "text-list": { reader: textsOperand, empty: [], words: textsWords },
  pattern: { reader: patternOperand, empty: "", words: plainWords },
  number: { reader: numberOperand, empty: null, words: plainWords, measured: true },
  "number-range": { reader: numberRangeOperand, empty: { from: null, to: null }, words: rangeWords, measured: true },
  "number-list": { reader: numbersOperand, empty: [], words: listWords, measured: true },
  networks: { reader: networksOperand, empty: [], words: listWords },
  members: { reader: membersOperand(findOperator), empty: { where: [{ of: "", op: "text.is", with: "" }] }, words: membersWords },
  count: { reader: countOperand, empty: null, words: (raw, say) => say("{count, plural, one {{text} item} other {{text} items}}", counted(raw, say)) },
  date: { reader: dateOperand, empty: null, words: dateWords },
  day: { reader: dayOperand, empty: null, words: dateWords },
  "date-range": { reader: dateRangeOperand, empty: { from: null, to: null }, words: dateRangeWords },
  days: { reader: daysOperand, empty: 7, words: daysWords },
  weekdays: { reader: weekdaysOperand, empty: { days: [] }, words: weekdaysWords },
  hours: { reader: hoursOperand, empty: { from: 9, to: 17 }, words: hoursWords },
  zone: { reader: zoneOperand, empty: {}, words: zoneWords },
  "zone-days": { reader: zoneDaysOperand, empty: { days: 7 }, words: daysWords },
  version: { reader: versionOperand, empty: "", words: plainWords },
  "version-range": { reader: versionRangeOperand, empty: "", words: plainWords },
};

/** Reads an operand as an operator of this kind takes it; null: it does not fit, or is not finished. */
export function parseOperand<Kind extends OperandKind>(kind: Kind, raw: unknown): OperandOf[Kind] | null {
  return kinds[kind].reader.read(raw);
}

/** What a comparison has before anybody typed. */
export const emptyOperand = (kind: OperandKind): Json => kinds[kind].empty;

/** What is compared with: the operand, what is read after an amount of its attribute (null: nothing), and what stands between its items. */
export type Compared = { readonly kind: OperandKind; readonly operand: Json; readonly unit: string | null; readonly joiner?: Joiner };

/** An operand as a sentence says it: `France or Belgium`, `100 and 500 €`, `7 days`; `…` where nothing is said yet. */
export function operandWords({ kind, operand, unit, joiner = "or" }: Compared, say: Words): string {
  const { words, reader, measured } = kinds[kind];
  const text = words(operand, say, joiner);
  return measured === true && unit !== null && reader.read(operand) !== null ? amountWords({ text, count: operandCount(isList(operand) && operand.length === 1 ? operand[0] : operand), unit }, say) : text;
}

/** What words around an operand go by: how many items it lists, or the number it is or ends with; 1 where it is neither. */
export function operandCount(operand: Json | undefined): number {
  if (typeof operand === "number") return operand;
  if (isList(operand)) return Math.max(operand.length, 1);
  if (!isJsonObject(operand)) return 1;
  return operandCount(operand.texts ?? operand.to ?? operand.days);
}

const joined: Readonly<Record<Joiner, (texts: readonly string[], say: Words) => string>> = {
  or: (texts, say) => inList(texts, say, "disjunction"),
  and: (texts, say) => inList(texts, say),
  nor: (texts, say) => texts.join(say(" nor ")),
};

function plainWords(raw: Json | undefined, say: Words): string {
  if (raw === null || raw === undefined || raw === "") return "…";
  if (typeof raw === "number") return numberWords(raw, say);
  return typeof raw === "string" ? raw : JSON.stringify(raw);
}

function rangeWords(raw: Json, say: Words): string {
  return isJsonObject(raw) ? say("{from} and {to}", { from: memberWords(raw.from, say), to: memberWords(raw.to, say) }) : "…";
}

const memberWords = (member: Json | undefined, say: Words): string => (typeof member === "string" || typeof member === "number" ? plainWords(member, say) : "…");

function textWords(raw: Json, say: Words): string {
  return isJsonObject(raw) ? say("{text} (in any case)", { text: plainWords(raw.text, say) }) : plainWords(raw, say);
}

function textsWords(raw: Json, say: Words, joiner: Joiner): string {
  const texts = isJsonObject(raw) ? raw.texts : raw;
  const said = listWords(texts, say, joiner);
  return isJsonObject(raw) ? say("{text} (in any case)", { text: said }) : said;
}

function listWords(items: Json | undefined, say: Words, joiner: Joiner): string {
  return isList(items) && items.length > 0 ? joined[joiner](items.map((item) => plainWords(item, say)), say) : "…";
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);

// What is not said yet is many.
const counted = (raw: Json, say: Words): { readonly count: number; readonly text: string } => ({ count: typeof raw === "number" ? raw : 2, text: plainWords(raw, say) });

function daysWords(raw: Json, say: Words): string {
  const days = isJsonObject(raw) ? (raw.days ?? null) : raw;
  return withZone(say("{count, plural, one {day} other {{text} days}}", counted(days, say)), raw, say);
}

/** Only a zone of its own is said: all others are the workspace's. */
function zoneWords(raw: Json, say: Words): string {
  return isJsonObject(raw) && typeof raw.zone === "string" ? say("({zone} time)", { zone: raw.zone }) : "";
}

function withZone(said: string, raw: Json, say: Words): string {
  const zone = zoneWords(raw, say);
  return zone === "" ? said : `${said} ${zone}`;
}

/** `2026-11-30 15:00`: as it is written, with a blank where the time begins. */
const writtenDate = (raw: Json | undefined): string => (typeof raw === "string" && raw !== "" ? raw.replace("T", " ") : "…");

function dateWords(raw: Json, say: Words): string {
  return isJsonObject(raw) ? withZone(writtenDate(raw.date), raw, say) : writtenDate(raw);
}

function dateRangeWords(raw: Json, say: Words): string {
  return isJsonObject(raw) ? withZone(say("{from} and {to}", { from: writtenDate(raw.from), to: writtenDate(raw.to) }), raw, say) : "…";
}

function weekdaysWords(raw: Json, say: Words): string {
  if (!isJsonObject(raw) || !isList(raw.days) || raw.days.length === 0) return "…";
  return withZone(joined.or(raw.days.map((day) => say(weekdayNames[Number(day) - 1] ?? "…")), say), raw, say);
}

function hoursWords(raw: Json, say: Words): string {
  return isJsonObject(raw) ? withZone(say("{from} and {to}", { from: clockWords(raw.from), to: clockWords(raw.to) }), raw, say) : "…";
}

const clockWords = (hour: Json | undefined): string => (typeof hour === "number" ? `${String(hour).padStart(2, "0")}:00` : "…");

/** `category is tents and price is more than 100`. */
function membersWords(raw: Json, say: Words): string {
  const where = isJsonObject(raw) && isList(raw.where) ? raw.where : [];
  const words = where.map((member) => {
    const { of = null, op = null, with: operand = null } = isJsonObject(member) ? member : {};
    const known = typeof op === "string" ? findOperator(op) : undefined;
    const compared = known === undefined ? "…" : operandWords({ kind: known.operand, operand, unit: null }, say);
    return [plainWords(of, say), known === undefined ? "" : say(known.label), compared].filter((part) => part !== "").join(" ");
  });
  return words.length === 0 ? "…" : words.join(say(" and "));
}
