import fc from "fast-check";
import { expect, test } from "vitest";
import { lawNow } from "./arbitrary-profile";
import { truthOfPredicate } from "./one-predicate";
import { type Predicate } from "@/lib/core/vocabulary/bundle";

const dayMs = 86_400_000;

const zones = fc.constantFrom("UTC", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "Pacific/Pago_Pago", "Asia/Kolkata", "Europe/Paris", "America/Sao_Paulo", "Asia/Beirut", "Australia/Lord_Howe", "Pacific/Apia", "Africa/Casablanca");
const day = fc.integer({ min: -719_162, max: 2_932_896 }).map((number) => new Date(number * dayMs).toISOString().slice(0, 10));

/** Beside a day, on it, and anywhere: with an offset, without one, and as days. */
const near = (at: string) => fc.integer({ min: -30 * 3600, max: 54 * 3600 }).map((seconds) => new Date(Math.min(Math.max(Date.parse(`${at}T00:00:00Z`) + seconds * 1000, -62_135_500_000_000), 253_402_200_000_000)).toISOString());
const pair = day.chain((of) => fc.tuple(fc.constant(of), fc.oneof(near(of), near(of).map((text) => text.slice(0, -1)), near(of).map((text) => text.slice(0, 10)), day)));

function truths(predicates: readonly Predicate[], value: string, zone: string) {
  return predicates.map((_, index) => truthOfPredicate(predicates.slice(0, index + 1), { catalogue: { it: { type: "date", purpose: null } }, profile: { attributes: { it: value } }, now: lawNow, format: { format: 3, zone } }));
}

test("of before a day, on it and after it exactly one is so, whatever the date and wherever", () => {
  fc.assert(
    fc.property(pair, zones, ([of, value], zone) => {
      const answers = truths([{ op: "date.before", of: "it", with: of }, { op: "date.on-day", of: "it", with: of }, { op: "date.after", of: "it", with: of }], value, zone);
      expect(answers.toSorted()).toEqual(["no", "no", "yes"]);
    }),
    { numRuns: 3000 },
  );
});

test("between two days is neither before the first nor after the last", () => {
  fc.assert(
    fc.property(pair, zones, fc.integer({ min: 0, max: 3 }), ([from, value], zone, more) => {
      const to = new Date(Math.min(Date.parse(`${from}T00:00:00Z`) + more * dayMs, 253_402_214_400_000)).toISOString().slice(0, 10);
      const [before, after, between] = truths([{ op: "date.before", of: "it", with: from }, { op: "date.after", of: "it", with: to }, { op: "date.between", of: "it", with: { from, to } }], value, zone);
      expect(between === "yes").toBe(before === "no" && after === "no");
    }),
    { numRuns: 2000 },
  );
});

test("a day is on exactly one weekday, and that does not depend on where anybody is", () => {
  fc.assert(
    fc.property(day, zones, (value, zone) => {
      const week = [1, 2, 3, 4, 5, 6, 7].map((weekday): Predicate => ({ op: "date.on-weekday", of: "it", with: { days: [weekday] } }));
      const there = truths(week, value, zone);
      expect(there.filter((truth) => truth === "yes")).toHaveLength(1);
      expect(truths(week, value, "UTC")).toEqual(there);
      // The days of the calendar have followed each other in sevens since before anybody counted: 1 January 1970 was a Thursday.
      expect(there.indexOf("yes")).toBe((((Date.parse(`${value}T00:00:00Z`) / dayMs + 3) % 7) + 7) % 7);
    }),
    { numRuns: 500 },
  );
});
