import fc from "fast-check";
import { expect, it } from "vitest";
import { same } from "./same";
import { canonicalJson } from "./canonical-json";

const textOf = (value: unknown): string => canonicalJson(JSON.parse(JSON.stringify(value ?? null)));

// Few members and values, so that two records are often the same.
const { record } = fc.letrec((tie) => ({
  record: fc.oneof({ maxDepth: 3 }, fc.constantFrom(null, true, 0, -0, 1, "", "a"), fc.array(tie("record"), { maxLength: 2 }), fc.dictionary(fc.constantFrom("a", "b", "__proto__", "length"), fc.option(tie("record"), { nil: undefined }), { maxKeys: 3 })),
}));

it("is the same as having the same canonical text", () => {
  fc.assert(
    fc.property(record, record, (before, after) => {
      expect(same(before, after)).toBe(textOf(before) === textOf(after));
    }),
    { numRuns: 5_000 },
  );
});

it("does not mind the order of members, nor members that are undefined", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (record) => {
      expect(same(record, { ...Object.fromEntries(Object.entries(record).reverse()), nothing: undefined })).toBe(true);
    }),
  );
});
