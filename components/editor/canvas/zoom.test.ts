import { expect, it } from "vitest";
import { grownAt, mostZoom, readableZoom } from "./zoom";

const zooms = Array.from({ length: 111 }, (_, step) => readableZoom + step / 100);

it("a control of 24 pixels keeps them on the screen at every zoom at which cards are drawn", () => {
  expect(zooms.at(-1)).toBeCloseTo(mostZoom);
  expect(zooms.filter((zoom) => 24 * zoom * grownAt(zoom) < 24)).toEqual([]);
});

it.each([
  { why: "larger than life it grows with the drawing", zoom: 1.5, grown: 1 },
  { why: "at half size it is twice as large, and a trifle more", zoom: 0.5, grown: 2.05 },
  { why: "it grows in steps", zoom: 0.83, grown: 1.25 },
  { why: "where nothing is drawn it grows no more", zoom: 0.01, grown: 2.55 },
])("$why", ({ zoom, grown }) => {
  expect(grownAt(zoom)).toBe(grown);
});
