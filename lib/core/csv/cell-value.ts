import { amountCell } from "./amount-cell";
import { type Writing } from "./column-writing";
import { dateCell } from "./date-cell";
import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { fitsShape, valueLimits } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** Reads a cell as an attribute's type, in a column that is written so; what does not read is told as the end of a sentence that begins with the place. */
export function cellValue({ type, inSeconds = false }: Pick<Attribute, "type" | "inSeconds">, cell: string, { writing, say }: { readonly writing: Writing | null; readonly say: Words }): Result<Json, string> {
  const value = readers[type](type === "text" ? cell : cell.trim(), writing);
  if (value !== null && fitsShape({ type, inSeconds }, value)) return ok(value);
  if (type === "text") return err(say("is longer than {max} characters", { max: valueLimits.textLength }));
  return err(say(isEither(type, cell) ? "“{cell}” can be read in two ways: say how this column is written" : wanted[type], { cell: quoted(cell) }));
}

const isEither = (type: AttributeType, cell: string): boolean => (type === "date" ? dateCell(cell) : type === "number" ? amountCell(cell) : null)?.says === "either";

/** A value as a cell that `cellValue` reads as the same value. */
export function valueCell(value: Json): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (!Array.isArray(value)) return JSON.stringify(value);
  if (value.length > 1 && value.every((item) => typeof item === "number")) return value.join(" | ");
  const plain = value.length > 0 && value.every((item) => typeof item === "string" && item !== "" && item === item.trim() && !/[|;,[\r\n]/.test(item));
  return plain ? value.join(" | ") : JSON.stringify(value);
}

const wanted: Readonly<Record<AttributeType, string>> = {
  text: message("“{cell}” is not a text"),
  number: message("“{cell}” is not a number, such as 42 or 19.90"),
  boolean: message("“{cell}” is neither yes nor no"),
  date: message("“{cell}” is not a date, such as 2026-11-23"),
  version: message("“{cell}” is not a version, such as 2.10.3"),
  list: message("“{cell}” is not a list of texts, such as hiking | climbing"),
  "number-list": message("“{cell}” is not a list of numbers, such as 10 | 20.5"),
  "object-list": message("“{cell}” is not a list of things, as JSON writes it"),
};

const readers: Readonly<Record<AttributeType, (cell: string, writing: Writing | null) => Json>> = {
  text: (cell) => cell,
  number: readNumber,
  boolean: (cell) => yesNo.get(cell.toLowerCase()) ?? null,
  date: readDay,
  version: (cell) => cell,
  list: readTexts,
  "number-list": readNumbers,
  "object-list": (cell) => jsonOf(cell) ?? null,
};

/** English, German and French, and what mailing programs say of who gets their mails. */
const yesNo: ReadonlyMap<string, boolean> = new Map([
  ...["yes", "true", "1", "y", "t", "on", "x", "✓", "✔", "ja", "j", "wahr", "an", "oui", "o", "vrai", "si", "sí", "subscribed"].map((word) => [word, true] as const),
  ...["no", "false", "0", "n", "f", "off", "nein", "falsch", "aus", "non", "faux", "unsubscribed", "never_subscribed", "not subscribed"].map((word) => [word, false] as const),
]);

function readNumber(cell: string, writing: Writing | null): Json {
  const read = amountCell(cell);
  if (read?.says === "amount") return Number.isFinite(read.amount) ? read.amount : null;
  return read !== null && (writing === "point" || writing === "comma") ? read[writing] : null;
}

function readDay(cell: string, writing: Writing | null): Json {
  if (/^-?\d{9,}$/.test(cell)) return Number(cell);
  const read = dateCell(cell);
  if (read?.says === "date") return read.date;
  if (read === null || (writing !== "day-first" && writing !== "month-first")) return null;
  return writing === "day-first" ? read.dayFirst : read.monthFirst;
}

/** A JSON list (also with the quotes that Python gives it), or texts between | or ; or , (the first of these that the cell holds), each with or without quotes around it. */
export function readTexts(cell: string): Json {
  if (cell.startsWith("[")) return jsonOf(cell) ?? (/^\['.*'\]$|^\[\]$/.test(cell) ? readTexts(cell.slice(1, -1)) : null);
  const items = partsBetween(cell, ["|", ";", ","].find((candidate) => cell.includes(candidate)));
  return items.map((item) => item.trim().replace(/^(["'])(.*)\1$/, "$2")).filter((item) => item !== "");
}

const partsBetween = (cell: string, separator: string | undefined): readonly string[] => {
  if (separator === undefined) return [cell];
  // A separator within quotes belongs to what is quoted.
  return /^\s*["']/.test(cell) ? (cell.match(new RegExp(`\\s*(?:"[^"]*"|'[^']*'|[^${separator}])+`, "g")) ?? []) : cell.split(separator);
};
/** A JSON list, or numbers between | or ; (a comma may stand inside of one). */
function readNumbers(cell: string, writing: Writing | null): Json {
  if (cell.startsWith("[")) return jsonOf(cell) ?? null;
  const numbers = cell.split(/[|;]/).map((item) => readNumber(item.trim(), writing));
  return numbers.every((number) => number !== null) ? numbers : null;
}

/** JSON from a cell; undefined: it is none. */
export function jsonOf(cell: string): Json | undefined {
  try {
    return JSON.parse(cell);
  } catch {
    return undefined;
  }
}

const quoted = (cell: string): string => (cell.trim().length > 40 ? `${cell.trim().slice(0, 39)}…` : cell.trim());
