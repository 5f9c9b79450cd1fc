import fc from "fast-check";
import { expect, test } from "vitest";
import { isDeeperThan } from "./json-depth";
import { readDecideRequest } from "./read-decide-request";
import { decideRequest } from "@/lib/api/decide";

const almostText = fc.oneof(fc.string({ maxLength: 80 }), fc.constant("x".repeat(257)), fc.jsonValue({ maxDepth: 1 }));
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 4 });

const almostProfile = fc.record(
  {
    visitor: maybe(almostText),
    attributes: maybe(fc.oneof(fc.dictionary(fc.oneof(fc.string({ maxLength: 70 }), fc.constant("a".repeat(65))), fc.jsonValue({ maxDepth: 1 })), fc.jsonValue())),
    events: maybe(fc.oneof(fc.array(fc.jsonValue({ maxDepth: 1 })), fc.jsonValue())),
    consent: maybe(fc.oneof(fc.array(almostText), fc.jsonValue())),
    stranger: maybe(fc.constant(1)),
  },
  { requiredKeys: [] },
);

const almostRequest = fc.record(
  {
    profile: fc.oneof({ weight: 5, arbitrary: almostProfile }, { weight: 1, arbitrary: fc.jsonValue() }),
    environment: maybe(fc.oneof(fc.constantFrom("production", "a b", "1st", "p".repeat(65)), almostText)),
    placements: maybe(fc.oneof(fc.array(almostText), fc.jsonValue())),
    explain: maybe(fc.oneof(fc.boolean(), fc.jsonValue({ maxDepth: 0 }))),
    stranger: maybe(fc.constant(1)),
  },
  { requiredKeys: [] },
);

test("the reader by hand takes and refuses exactly what the API's schema does", () => {
  fc.assert(
    fc.property(fc.oneof(almostRequest, fc.jsonValue()), (made) => {
      // Only what JSON can say reaches it: members that are undefined are not there.
      const raw: unknown = JSON.parse(JSON.stringify(made));
      expect(readDecideRequest(raw).ok).toBe(decideRequest.safeParse(raw).success);
    }),
    { numRuns: 3000 },
  );
});

test("the depth of a JSON text is what its value nests", () => {
  const depthOf = (value: unknown): number => (typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0);
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 8 }), fc.nat(9), (value, most) => {
      expect(isDeeperThan(JSON.stringify(value), most)).toBe(depthOf(value) > most);
    }),
    { numRuns: 2000 },
  );
});
