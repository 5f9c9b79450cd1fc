import { expect, test } from "vitest";
import { truthOfPredicate } from "./one-predicate";
import { caseForms, readCases } from "./read-cases";

const { cases, now } = readCases(caseForms.behaviourCases, "behaviours");

test.each(cases.map((each, index) => ({ ...each, name: each.why ?? `row ${index + 1}` })))("$name: $is", ({ did, events, is }) => {
  const profile = { attributes: {}, ...(events === undefined ? {} : { events }) };
  expect(truthOfPredicate([{ did }], { catalogue: {}, profile, now: Date.parse(now) })).toBe(is);
});

test("each event counts by itself: that two of them would stand or fall together is not looked for", () => {
  // An order on the 15th that nothing follows, and two on the 14th that the same one may follow: one or three, and never two.
  const order = (at: string) => ({ name: "order", at });
  const profile = { attributes: {}, events: [order("2026-06-15"), order("2026-06-14"), order("2026-06-14")] };
  const then = { event: "order", did: false, withinMinutes: null, where: [{ op: "text.is", of: "total", with: "vip" }] };
  const atLeast = (times: number) => ({ did: { event: "order", atLeast: times, withinDays: null, where: [], then } });
  const exactlyTwo = [atLeast(2), atLeast(3), { none: [1] }, { all: [0, 2] }] as const;
  expect(truthOfPredicate(exactlyTwo, { catalogue: {}, profile, now: Date.parse(now) })).toBe("unknown");
});
