import { expect, it } from "vitest";
import { agoMs, agoText, readAgo } from "./ago";

it.each([
  { text: "-P12D", ago: { count: 12, unit: "days" }, ms: 1_036_800_000 },
  { text: "-PT5H", ago: { count: 5, unit: "hours" }, ms: 18_000_000 },
  { text: "-PT30M", ago: { count: 30, unit: "minutes" }, ms: 1_800_000 },
  { text: "-P0D", ago: { count: 0, unit: "days" }, ms: 0 },
  { text: "-P36500D", ago: { count: 36_500, unit: "days" }, ms: 3_153_600_000_000 },
  { text: "-PT876000H", ago: { count: 876_000, unit: "hours" }, ms: 3_153_600_000_000 },
] as const)("$text is $ago.count $ago.unit ago, and is written the same", ({ text, ago, ms }) => {
  expect(readAgo(text)).toEqual(ago);
  expect(agoText(ago)).toBe(text);
  expect(agoMs(ago)).toBe(ms);
});

it.each(["P12D", "-P36501D", "-PT876001H", "-P1Y", "-P1M", "-P1W", "-P1DT1H", "-PT1S", "-P1.5D", "-PD", "-P", "-PT", "-P1d", "- P1D", "-P1D\n", "-P١D", "-P9999999999D", "2026-11-23", "", 12, null, undefined, ["-P1D"]])("%j is not so long ago", (raw) => {
  expect(readAgo(raw)).toBeNull();
});
