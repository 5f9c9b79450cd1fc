import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { truthOfPredicate } from "./one-predicate";
import { caseForms, readCases } from "./read-cases";
import { meaningOf } from "@/lib/core/evaluate/meaning";
import { operators } from "@/lib/core/operators/operators";
import { type SpelledOutFormat } from "@/lib/core/vocabulary/bundle-format";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";

/** Tables of what bundles of a format mean: those of today, and those that former bundles mean something else in. */
const tablesOf = (folder: string, formatIn: (zone: string) => SpelledOutFormat) =>
  readdirSync(join(import.meta.dirname, folder)).map((file) => {
    const name = `${folder}/${file.replace(".json", "")}`;
    return { name, formatIn, ...readCases(caseForms.operatorCases, name) };
  });

const tables = tablesOf("operators", (zone) => ({ format: 3, zone }));
const formerTables = tablesOf("former/operators", () => ({ format: 1 }));

describe.each([...tables, ...formerTables])("$name", ({ type: ownType, now: usually, cases, unfit, formatIn }) => {
  test.each(cases)("$op: $value against $with in $zone is $is ($why)", ({ op, type = ownType, value, with: operand, is, zone, now = usually }) => {
    const attributes = value === undefined ? {} : { it: value };
    const truth = truthOfPredicate([{ op, of: "it", with: operand }], { catalogue: { it: { type, purpose: null } }, profile: { attributes }, now: Date.parse(now), format: formatIn(zone) });
    expect(truth).toBe(is);
  });

  test.each(unfit)("$op does not take $with", ({ op, with: operand }) => {
    expect(meaningOf(formatIn("UTC")).find(op)?.bind(operand)).toBeNull();
  });
});

test("an operand that does not fit makes a predicate unknown, whatever the value", () => {
  for (const { cases, unfit, type, formatIn } of [...tables, ...formerTables]) {
    for (const { op, with: operand } of unfit) {
      const value = cases.find((each) => each.op === op && each.is !== "unknown" && each.value !== undefined)?.value ?? null;
      expect(truthOfPredicate([{ op, of: "it", with: operand }], { catalogue: { it: { type, purpose: null } }, profile: { attributes: { it: value } }, now: 0, format: formatIn("UTC") })).toBe("unknown");
    }
  }
});

test("every operator has a table, with a yes, a no, and (but for the two about being known) an unknown", () => {
  for (const { id } of operators) {
    const truths = new Set(tables.flatMap(({ cases }) => cases).filter(({ op }) => op === id).map(({ is }) => is));
    expect([id, [...truths].sort()]).toEqual([id, id.startsWith("any.") ? ["no", "yes"] : ["no", "unknown", "yes"]]);
  }
});

test("an operator never answers for an attribute of a type it does not fit", () => {
  const values = { text: "1", number: 1, boolean: true, date: "2026-01-01", version: "1.0.0", list: ["1"], "number-list": [1], "object-list": [{ it: 1 }] } as const;
  for (const operator of operators) {
    const operand = tables.flatMap(({ cases }) => cases).find(({ op }) => op === operator.id)?.with ?? null;
    for (const [type, value] of Object.entries(values)) {
      if (operator.types.some((own) => own === type)) continue;
      const shape = attributeTypes.find((each) => each === type) ?? "text";
      const truth = truthOfPredicate([{ op: operator.id, of: "it", with: operand }], { catalogue: { it: { type: shape, purpose: null } }, profile: { attributes: { it: value } }, now: 0 });
      expect([operator.id, type, truth]).toEqual([operator.id, type, "unknown"]);
    }
  }
});
