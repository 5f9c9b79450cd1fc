import { expect, it } from "vitest";
import { makeRateLimiter } from "./rate-limiter";

const start = () => {
  const clock = { ms: 0 };
  return { clock, limiter: makeRateLimiter({ perSecond: 10, burst: 5 }, () => clock.ms) };
};

it("allows a burst, then as many as time gives back", () => {
  const { clock, limiter } = start();
  const taken = (times: number) => Array.from({ length: times }, () => limiter.take("a").allowed).filter(Boolean).length;
  expect(taken(20)).toBe(5);
  clock.ms += 1_000;
  expect(taken(20)).toBe(5);
  clock.ms += 200;
  expect(taken(20)).toBe(2);
});

it("does not let one key use up another's", () => {
  const { limiter } = start();
  for (let round = 0; round < 10; round += 1) limiter.take("a");
  expect(limiter.take("b")).toMatchObject({ allowed: true, left: 4 });
});

it("says in whole seconds, at least one, when to come back", () => {
  const limiter = makeRateLimiter({ perSecond: 0.25, burst: 1 }, () => 0);
  limiter.take("a");
  expect(limiter.take("a")).toEqual({ allowed: false, left: 0, retryAfterSeconds: 4 });
});

it("remembers a bounded number of keys, and forgets the one that was quiet the longest", () => {
  const { limiter } = start();
  for (let round = 0; round < 5; round += 1) limiter.take("busy");
  for (let key = 0; key < 20_000; key += 1) {
    limiter.take(`key ${key}`);
    if (key % 5_000 === 0) limiter.take("busy");
  }
  expect(limiter.take("busy").allowed).toBe(false);
});
