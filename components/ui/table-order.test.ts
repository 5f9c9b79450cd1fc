import { expect, it } from "vitest";
import { inOrder, pressed } from "./table-order";

const names = (texts: readonly (string | number)[], direction: "ascending" | "descending") => inOrder(texts, (each) => each, { direction, locale: "en" });

it.each([
  { why: "accents and case do not count", rows: ["Éva", "adam", "Zoe", "Bea"], expected: ["adam", "Bea", "Éva", "Zoe"] },
  { why: "figures in names count as figures", rows: ["Step 10", "Step 9"], expected: ["Step 9", "Step 10"] },
  { why: "numbers are not texts", rows: [10, 9, -1], expected: [-1, 9, 10] },
])("in order: $why", ({ rows, expected }) => {
  expect(names(rows, "ascending")).toEqual(expected);
  expect(names(rows, "descending")).toEqual(expected.toReversed());
});

it("rows that are alike stay as they stood, whichever end is on top", () => {
  const rows = [{ id: 1, type: "b" }, { id: 2, type: "a" }, { id: 3, type: "b" }];
  const ids = (direction: "ascending" | "descending") => inOrder(rows, ({ type }) => type, { direction, locale: "en" }).map(({ id }) => id);
  expect(ids("ascending")).toEqual([2, 1, 3]);
  expect(ids("descending")).toEqual([1, 3, 2]);
});

it("a column's name is pressed: its own order, then the other way round", () => {
  const name = { key: "name" };
  const changed = { key: "changed", mostFirst: true };
  const byName = pressed(name, { by: "changed", direction: "descending" });
  expect(byName).toEqual({ by: "name", direction: "ascending" });
  expect(pressed(name, byName)).toEqual({ by: "name", direction: "descending" });
  expect(pressed(changed, byName)).toEqual({ by: "changed", direction: "descending" });
  expect(pressed(changed, { by: "changed", direction: "descending" })).toEqual({ by: "changed", direction: "ascending" });
});
