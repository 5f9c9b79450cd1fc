import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { fitsShape, valueLimits } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** Reads a cell as an attribute's type; what does not read is told as the end of a sentence that begins with the place. */
export function cellValue({ type, inSeconds = false }: Pick<Attribute, "type" | "inSeconds">, cell: string, say: Words): Result<Json, string> {
  const value = readers[type](type === "text" ? cell : cell.trim());
  if (value !== null && fitsShape({ type, inSeconds }, value)) return ok(value);
  if (type === "text") return err(say("is longer than {max} characters", { max: valueLimits.textLength }));
  return err(say(wanted[type], { cell: quoted(cell) }));
}

/** A value as a cell that `cellValue` reads as the same value. */
export function valueCell(value: Json): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (!Array.isArray(value)) return JSON.stringify(value);
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
};

const readers: Readonly<Record<AttributeType, (cell: string) => Json>> = {
  text: (cell) => cell,
  number: readNumber,
  boolean: (cell) => yesNo.get(cell.toLowerCase()) ?? null,
  date: readDay,
  version: (cell) => cell,
  list: readTexts,
};

const yesNo: ReadonlyMap<string, boolean> = new Map([...["yes", "true", "1", "y", "on", "ja", "oui", "si"].map((word) => [word, true] as const), ...["no", "false", "0", "n", "off", "nein", "non"].map((word) => [word, false] as const)]);

/** `19,90` is read as most of Europe writes it; `1,000` may be a thousand or one, so it is neither. */
function readNumber(cell: string): Json {
  const dotted = /^-?\d+,(?:\d{1,2}|\d{4,})$/.test(cell) ? cell.replace(",", ".") : cell;
  return /^-?(?:\d+(?:\.\d+)?|\.\d+)(?:e[+-]?\d+)?$/i.test(dotted) ? Number(dotted) : null;
}

/** ISO 8601, or a day written 23.11.2026. With slashes nobody can tell the day from the month. */
function readDay(cell: string): Json {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(cell);
  if (dotted !== null) return `${dotted[3] ?? ""}-${(dotted[2] ?? "").padStart(2, "0")}-${(dotted[1] ?? "").padStart(2, "0")}`;
  return /^-?\d{9,}$/.test(cell) ? Number(cell) : cell;
}

/** A JSON list, or texts between | or ; or , (the first of these that the cell holds). */
export function readTexts(cell: string): Json {
  if (cell.startsWith("[")) return jsonOf(cell) ?? null;
  const separator = ["|", ";", ","].find((candidate) => cell.includes(candidate));
  return (separator === undefined ? [cell] : cell.split(separator)).map((item) => item.trim()).filter((item) => item !== "");
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
