import { expect, it, test } from "vitest";
import { addedChips, fewChips, shownChips } from "./many-chips";

const towns = Array.from({ length: 500 }, (_, index) => `Town ${index + 1}`);

test.each([
  { why: "500 lines come in whole", there: [], pasted: towns, max: 2000, says: { added: 500, twice: 0, tooMany: 0 } },
  { why: "what is there already does not come twice", there: towns.slice(0, 20), pasted: towns, max: 2000, says: { added: 480, twice: 20, tooMany: 0 } },
  { why: "what is over the limit is counted, not lost in silence", there: towns.slice(0, 90), pasted: towns, max: 100, says: { added: 10, twice: 90, tooMany: 400 } },
])("$why", ({ there, pasted, max, says }) => {
  const { values, ...said } = addedChips(there, pasted, max);
  expect(said).toEqual(says);
  expect(new Set(values).size).toBe(values.length);
});

it("of many values the first few are drawn, and searching finds the others", () => {
  expect(shownChips(towns, "").shown).toEqual(towns.slice(0, fewChips));
  expect(shownChips(towns, "  town 49")).toEqual({ shown: ["Town 49", ...Array.from({ length: 10 }, (_, index) => `Town ${490 + index}`)], found: 11 });
});
