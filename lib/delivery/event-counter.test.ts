import { expect, it } from "vitest";
import { eventCounterLimits, makeEventCounter, type EventCount } from "./event-counter";

const here = { workspace: "ws_one", environment: "production" };
const there = { workspace: "ws_one", environment: "staging" };
const count = (name: string, more: Partial<EventCount> = {}): EventCount => ({ name, day: "2026-11-30", profiles: 1, lastAt: 5, ...more });

it("adds up by name and day, keeps the last moment, and is empty once it was taken", () => {
  const counter = makeEventCounter();
  expect(counter.isEmpty()).toBe(true);
  counter.add(here, [count("purchase", { lastAt: 9 }), count("search")]);
  counter.add(here, [count("purchase", { lastAt: 7, profiles: 2 }), count("purchase", { day: "2026-12-01" })]);
  counter.add(there, [count("purchase")]);
  expect(counter.isEmpty()).toBe(false);
  expect(counter.take()).toEqual([
    { place: here, counts: [count("purchase", { lastAt: 9, profiles: 3 }), count("search"), count("purchase", { day: "2026-12-01" })] },
    { place: there, counts: [count("purchase")] },
  ]);
  expect(counter.isEmpty()).toBe(true);
  expect(counter.take()).toEqual([]);
});

it("whoever sends made-up names fills no more than a bound, and names that are there go on counting", () => {
  const counter = makeEventCounter();
  counter.add(here, [count("purchase")]);
  counter.add(here, Array.from({ length: eventCounterLimits.names * 3 }, (_, index) => count(`made up ${index}`)));
  counter.add(here, [count("purchase"), count("one too many")]);
  counter.add(there, [count("purchase")]);
  const [held, other] = counter.take();
  expect(held?.counts).toHaveLength(eventCounterLimits.names);
  expect(held?.counts.find(({ name }) => name === "purchase")?.profiles).toBe(2);
  expect(held?.counts.some(({ name }) => name === "one too many")).toBe(false);
  expect(other?.counts).toEqual([count("purchase")]);
});
