import { expect, it } from "vitest";
import { parseRecent, recentAtMost, withRecent } from "./recent-commands";

it.each([
  { why: "the first one", recent: [], id: "a", expected: ["a"] },
  { why: "a new one comes first", recent: ["a"], id: "b", expected: ["b", "a"] },
  { why: "one used again moves up", recent: ["a", "b", "c"], id: "c", expected: ["c", "a", "b"] },
])("what was used last: $why", ({ recent, id, expected }) => {
  expect(withRecent(recent, id)).toEqual(expected);
});

it("forgets the oldest", () => {
  const full = Array.from({ length: recentAtMost }, (_, index) => String(index));
  expect(withRecent(full, "new")).toHaveLength(recentAtMost);
  expect(withRecent(full, "new")).not.toContain(String(recentAtMost - 1));
});

it.each([
  { why: "nothing", stored: null, expected: [] },
  { why: "a list", stored: '["a","b"]', expected: ["a", "b"] },
  { why: "not JSON", stored: "[", expected: [] },
  { why: "something else", stored: '{"a":1}', expected: [] },
  { why: "a list with something else in it", stored: '["a",1,null]', expected: ["a"] },
])("what the browser remembered: $why", ({ stored, expected }) => {
  expect(parseRecent(stored)).toEqual(expected);
});
