import { trialsFor, type Compared } from "@/lib/core/space/landmark-values";
import { anyOtherText } from "@/lib/core/vocabulary/any-other-text";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

/**
 * Values worth trying on an attribute: what it is compared with, and what lies just beside. Made from the operands alone, so
 * no operator is named here; which comparison each value satisfies is asked of the evaluator.
 */
export function candidateValues(type: AttributeType, compared: Compared): readonly Json[] {
  const distinct = new Map(makers[type](compared).map((value) => [JSON.stringify(value), value]));
  return [...distinct.values()].slice(0, 400);
}

const makers: { readonly [Type in AttributeType]: (compared: Compared) => readonly Json[] } = {
  text: (compared) => textsNear(operandsOf(compared)),
  number: (compared) => {
    const near = numbersIn(operandsOf(compared)).flatMap((number) => [number, number + 1, number - 1]);
    return near.length === 0 ? [0, 1] : [...near, ...landmarks("number", compared)];
  },
  boolean: () => [true, false],
  date: (compared) => landmarks("date", compared),
  version: (compared) => landmarks("version", compared),
  list: (compared) => listsNear(operandsOf(compared)),
  "number-list": (compared) => landmarks("number-list", compared),
  "object-list": (compared) => landmarks("object-list", compared),
};

const operandsOf = ({ leaves }: Compared): readonly Json[] => leaves.map((leaf) => leaf.with);

/** One value at least in every cell that the comparisons cut this type into. */
const landmarks = (type: AttributeType, compared: Compared): readonly Json[] => trialsFor(type, compared).map(({ value }) => value);

function textsNear(operands: readonly Json[]): readonly Json[] {
  const written = textsIn(operands);
  const texts = [...written, ...written.flatMap(samplesOf)];
  // One text may have to begin, hold and end as three comparisons ask.
  const joined = texts.slice(0, 8).flatMap((a) => texts.slice(0, 8).flatMap((b) => (a === b ? [] : [a + b])));
  return [...texts, anyOtherText, ...joined, ""];
}

/** Texts that a simple pattern may match: its letters, with the least where it leaves a choice. A guess; whether it matches is asked. */
function samplesOf(pattern: string): readonly string[] {
  const [first = ""] = pattern.replace(/[()]/g, "").split("|");
  const sample = first
    .replace(/\\d[+*]?|\[0-9\][+*]?/g, "1")
    .replace(/\\w[+*]?|\[a-zA-Z-]+\][+*]?|\.[+]/g, "a")
    .replace(/\.\*|[\^$]/g, "")
    .replace(/\\(.)/g, "$1");
  return sample === pattern || sample === "" ? [] : [sample];
}

function listsNear(operands: readonly Json[]): readonly Json[] {
  const items = textsIn(operands);
  const sizes = numbersIn(operands).filter((size) => Number.isSafeInteger(size) && size >= 0 && size < 100);
  const filled = sizes.flatMap((size) => [size - 1, size, size + 1]).filter((size) => size >= 0).map((size) => Array.from({ length: size }, (_, index) => items[index] ?? `item ${index + 1}`));
  const whole = operands.filter((operand) => Array.isArray(operand));
  const pairs = items.slice(0, 8).flatMap((a) => items.slice(0, 8).flatMap((b) => (a < b ? [[a, b]] : [])));
  return [...items.map((item) => [item]), ...whole, items.slice(0, 100), [anyOtherText], [], ...pairs, ...filled];
}

/** The texts of an operand, however it holds them. */
function textsIn(operands: readonly Json[]): readonly string[] {
  return [...new Set(operands.flatMap((operand) => leavesOf(operand)).filter((leaf) => typeof leaf === "string"))];
}

const numbersIn = (operands: readonly Json[]): readonly number[] => [...new Set(operands.flatMap((operand) => leavesOf(operand)).filter((leaf) => typeof leaf === "number"))];

function leavesOf(json: Json): readonly Json[] {
  if (typeof json !== "object" || json === null) return [json];
  return Object.values(json).flatMap((member: Json) => leavesOf(member));
}
