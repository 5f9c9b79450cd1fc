import { expect, it } from "vitest";
import { inSight, mostInSight } from "./in-sight";

const size = { width: 800, height: 600 };
const still = { x: 0, y: 0, zoom: 1 };
const card = { width: 264, height: 88 };

it.each([
  { why: "what is seen whole stays where it is", view: still, box: { x: 100, y: 100, ...card }, seen: still },
  { why: "what is cut off below moves up by what is missing", view: still, box: { x: 100, y: 500, ...card }, seen: { x: 0, y: -52, zoom: 1 } },
  { why: "what is cut off on the left moves right by what is missing", view: still, box: { x: -50, y: 100, ...card }, seen: { x: 74, y: 0, zoom: 1 } },
  { why: "what is out of sight comes into the middle", view: still, box: { x: 2000, y: 100, ...card }, seen: { x: -1732, y: 156, zoom: 1 } },
  { why: "the zoom stays", view: { x: 0, y: 0, zoom: 0.5 }, box: { x: 100, y: 1100, ...card }, seen: { x: 0, y: -58, zoom: 0.5 } },
])("$why", ({ view, box, seen }) => {
  expect(inSight(view, size, box)).toEqual(seen);
});

const beside = { x: -300, y: 100, width: 600, height: 88 };

it.each([
  { why: "what stands beside a card comes into view with it when there is room", boxes: [{ x: 0, y: 100, ...card }, beside], seen: { x: 324, y: 0, zoom: 1 } },
  { why: "what there is no room for is left out", boxes: [{ x: 40, y: 100, ...card }, { ...beside, width: 900 }], seen: still },
  { why: "a card too large for the view begins at its left edge", boxes: [{ x: -100, y: 100, width: 900, height: 88 }], seen: { x: 124, y: 0, zoom: 1 } },
])("$why", ({ boxes: [first, ...around], seen }) => {
  expect(first === undefined ? null : mostInSight(still, size, [first, ...around])).toEqual(seen);
});
