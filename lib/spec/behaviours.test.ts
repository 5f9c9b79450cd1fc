import { expect, test } from "vitest";
import { truthOfPredicate } from "./one-predicate";
import { caseForms, readCases } from "./read-cases";

const { cases, now } = readCases(caseForms.behaviourCases, "behaviours");

test.each(cases.map((each, index) => ({ ...each, name: each.why ?? `row ${index + 1}` })))("$name: $is", ({ did, events, is }) => {
  const profile = { attributes: {}, ...(events === undefined ? {} : { events }) };
  expect(truthOfPredicate([{ did }], { catalogue: {}, profile, now: Date.parse(now) })).toBe(is);
});
