import { expect, it } from "vitest";
import { lastKnown } from "./last-known";

const gone = (): Promise<never> => Promise.reject(new Error("gone"));

it("gives what was true last while nobody answers, and away where nothing is known", async () => {
  const ask = lastKnown<string>(10);
  expect(await ask("a", async () => "one")).toBe("one");
  expect(await ask("a", gone)).toBe("one");
  expect(await ask("b", gone)).toBe("away");
  expect(await ask("a", async () => "two")).toBe("two");
  expect(await ask("a", gone)).toBe("two");
});

it("forgets what was taken back: a revoked key stays revoked", async () => {
  const ask = lastKnown<string>(10);
  await ask("a", async () => "one");
  expect(await ask("a", async () => null)).toBeNull();
  expect(await ask("a", gone)).toBe("away");
});

it("remembers a bounded number, those that are asked for", async () => {
  const ask = lastKnown<string>(3);
  for (const key of ["a", "b", "c", "a", "d"]) await ask(key, async () => key);
  expect(await Promise.all(["a", "b", "c", "d"].map((key) => ask(key, gone)))).toEqual(["a", "away", "c", "d"]);
});
