import { expect, it } from "vitest";
import { copyKey, copyName } from "./copy-name";

it.each([
  { name: "Hero", taken: ["Hero"], says: "Hero (copy)" },
  { name: "Hero", taken: ["Hero", "Hero (copy)"], says: "Hero (copy 2)" },
  { name: "Hero (copy)", taken: ["Hero", "Hero (copy)"], says: "Hero (copy 2)" },
  { name: "x".repeat(20), taken: [], says: `${"x".repeat(13)} (copy)` },
])("a copy of $name is called $says", ({ name, taken, says }) => {
  expect(copyName(name, { taken, most: 20 })).toBe(says);
});

it("keys of copies are keys, and free", () => {
  expect(copyKey("hero", { taken: ["hero", "hero-copy"], separator: "-" })).toBe("hero-copy-2");
  expect(copyKey("x".repeat(64), { taken: [], separator: "_" })).toBe(`${"x".repeat(59)}_copy`);
});
