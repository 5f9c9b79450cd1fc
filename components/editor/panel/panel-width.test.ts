import { expect, it } from "vitest";
import { fitting, keptWidths, toggled } from "./panel-width";

it.each([
  { why: "nothing was kept", raw: null, widths: {} },
  { why: "a width of each kind", raw: '{"settings":400,"preview":700}', widths: { settings: 400, preview: 700 } },
  { why: "one width", raw: '{"settings":400}', widths: { settings: 400 } },
  { why: "no JSON", raw: "{", widths: {} },
  { why: "no numbers", raw: '{"settings":"wide","preview":null}', widths: {} },
  { why: "a list", raw: "[400]", widths: {} },
])("the kept widths of the panel: $why", ({ raw, widths }) => {
  expect(keptWidths(raw)).toEqual(widths);
});

it.each([
  { why: "as it is", width: 500, room: 1400, fits: 500 },
  { why: "narrower than can be written in", width: 100, room: 1400, fits: 320 },
  { why: "so wide that no drawing is left", width: 5000, room: 1400, fits: 840 },
  { why: "in a small window", width: 700, room: 960, fits: 576 },
])("a panel's width in the room there is: $why", ({ width, room, fits }) => {
  expect(fitting(width, room)).toBe(fits);
});

it.each([
  { why: "narrow becomes wide", width: 360, becomes: 720 },
  { why: "wide becomes narrow again", width: 720, becomes: 360 },
  { why: "somewhere between becomes wide", width: 500, becomes: 720 },
])("the button at the panel's head: $why", ({ width, becomes }) => {
  expect(toggled(width, { usual: 360, room: 1200 })).toBe(becomes);
});
