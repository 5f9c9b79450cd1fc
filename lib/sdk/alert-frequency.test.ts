import { expect, it } from "vitest";
import { mayCome, type Met } from "./alert-frequency";
import { type JsonObject } from "@/lib/std/json";

const now = Date.parse("2026-11-24T10:00:00Z");
const daysAgo = (days: number): number => now - days * 86_400_000;

const rows: readonly { readonly why: string; readonly says: JsonObject; readonly met?: Partial<Met>; readonly comes: boolean }[] = [
  { why: "nobody closed it yet", says: { showAgain: "once" }, comes: true },
  { why: "it was seen but not closed", says: { showAgain: "once" }, met: { times: 4 }, comes: true },
  { why: "it was closed, and never comes again", says: { showAgain: "once" }, met: { closed: daysAgo(300) }, comes: false },
  { why: "it was closed before moments were noted", says: { showAgain: "after-days", againAfter: 7 }, met: { closed: 0 }, comes: true },
  { why: "the days are not over", says: { showAgain: "after-days", againAfter: 7 }, met: { closed: daysAgo(6.9) }, comes: false },
  { why: "the days are over", says: { showAgain: "after-days", againAfter: 7 }, met: { closed: daysAgo(7) }, comes: true },
  { why: "nobody said how many days", says: { showAgain: "after-days" }, met: { closed: daysAgo(300) }, comes: false },
  { why: "it was closed in this visit", says: { showAgain: "every-visit" }, met: { closed: now, closedInThisVisit: true }, comes: false },
  { why: "it was closed in the visit before", says: { showAgain: "every-visit" }, met: { closed: daysAgo(1) }, comes: true },
  { why: "every page has it", says: { showAgain: "every-page" }, met: { closed: now, closedInThisVisit: true }, comes: true },
  { why: "it came as often as it may", says: { showAgain: "every-page", mostTimes: 3 }, met: { times: 3 }, comes: false },
  { why: "it may come once more", says: { showAgain: "every-page", mostTimes: 3 }, met: { times: 2 }, comes: true },
  { why: "no limit was said", says: { showAgain: "every-page", mostTimes: null }, met: { times: 99 }, comes: true },
  { why: "its button was pressed, and that is the end of it", says: { showAgain: "every-page", stopsWhenFollowed: true }, met: { followed: true }, comes: false },
  { why: "its button was pressed, which does not matter here", says: { showAgain: "every-page" }, met: { followed: true }, comes: true },
];

it.each(rows)("an alert comes ($comes): $why", ({ says, met, comes }) => {
  expect(mayCome(says, { closed: null, closedInThisVisit: false, followed: false, times: 0, ...met }, now)).toBe(comes);
});
