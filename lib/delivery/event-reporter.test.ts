import { expect, it } from "vitest";
import { type CountedEvents, type EventCount } from "./event-counter";
import { makeEventReporter } from "./event-reporter";

const here = { workspace: "ws_one", environment: "production" };
const count = (name: string, profiles = 1): EventCount => ({ name, day: "2026-11-30", profiles, lastAt: 5 });

/** A reporter whose time is the test's; what is due is run by hand. */
function reporterAt() {
  const world = { now: 0, away: false };
  const told: CountedEvents[] = [];
  const due: { readonly at: number; readonly run: () => void }[] = [];
  const reporter = makeEventReporter({
    everyMs: 30_000,
    now: () => world.now,
    later: (run, ms) => due.push({ at: world.now + ms, run }),
    send: async (counted) => {
      if (world.away) throw new Error("nobody there");
      told.push(counted);
    },
  });
  const goOn = async (): Promise<number> => {
    const next = due.shift();
    if (next === undefined) throw new Error("nothing is due");
    world.now = next.at;
    next.run();
    for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
    return world.now;
  };
  return { reporter, world, told, due, goOn };
}

it("tells soon of what was seen after a silence, then at most every so often, all of it together", async () => {
  const { reporter, told, due, goOn } = reporterAt();
  reporter.hear(here, [count("purchase")]);
  reporter.hear(here, [count("purchase")]);
  expect(due).toHaveLength(1);
  expect(await goOn()).toBe(1_000);
  expect(told).toEqual([{ place: here, counts: [count("purchase", 2)] }]);
  reporter.hear(here, [count("search")]);
  expect(await goOn()).toBe(31_000);
  expect(told).toHaveLength(2);
  expect(due).toEqual([]);
});

it("keeps what could not be told, and tells it with the next, once", async () => {
  const { reporter, world, told, due, goOn } = reporterAt();
  world.away = true;
  reporter.hear(here, [count("purchase")]);
  await goOn();
  expect(told).toEqual([]);
  reporter.hear(here, [count("purchase")]);
  expect(due).toHaveLength(1);
  world.away = false;
  await goOn();
  expect(told).toEqual([{ place: here, counts: [count("purchase", 2)] }]);
});

it("tells at once before an end, and has nothing due where nothing was seen", async () => {
  const { reporter, told, due } = reporterAt();
  reporter.hear(here, []);
  expect(due).toEqual([]);
  reporter.hear(here, [count("purchase")]);
  await reporter.tell();
  expect(told).toHaveLength(1);
});
