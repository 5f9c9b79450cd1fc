import { expect, test } from "vitest";
import { caseForms, readCases } from "./read-cases";
import { drawOf } from "@/lib/core/evaluate/draw";

test.each(readCases(caseForms.drawCases, "draws").cases)("$seed and $visitor draw $draw", ({ seed, visitor, draw }) => {
  expect(drawOf(seed, visitor)).toBe(draw);
});

test("20 000 visitors fall evenly into 20 equal parts, and a second split knows nothing of the first", () => {
  const counts = new Map<string, number>();
  for (let visitor = 0; visitor < 20_000; visitor += 1) {
    const [a, b] = [drawOf("sed_one", `visitor-${visitor}`), drawOf("sed_two", `visitor-${visitor}`)];
    for (const cell of [`one ${Math.floor(a / 500)}`, `both ${Math.floor(a / 2500)} ${Math.floor(b / 2500)}`]) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const chiSquare = (prefix: string) => {
    const cells = [...counts].filter(([cell]) => cell.startsWith(prefix)).map(([, count]) => count);
    const expected = 20_000 / cells.length;
    return cells.reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  };
  // 99.9 % quantiles of 19 and 15 degrees of freedom; the draws are fixed, so this never flickers.
  expect(chiSquare("one")).toBeLessThan(43.8);
  expect(chiSquare("both")).toBeLessThan(37.7);
});
