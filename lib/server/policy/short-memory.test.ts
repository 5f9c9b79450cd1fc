import { describe, expect, it } from "vitest";
import { shortMemory } from "./short-memory";

function memory(most = 10) {
  let at = 0;
  let fetched = 0;
  const remembered = shortMemory<number>({ milliseconds: 100, most, now: () => at });
  return { get: (key = "a") => remembered.get(key, () => Promise.resolve((fetched += 1))), remembered, pass: (milliseconds: number) => (at += milliseconds), fetched: () => fetched };
}

describe("a short memory", () => {
  it("asks once while it remembers, and again when the time is over", async () => {
    const { get, pass } = memory();
    expect([await get(), await get()]).toEqual([1, 1]);
    pass(100);
    expect(await get()).toBe(2);
  });

  it("shares one question among all who ask at the same moment", async () => {
    const { get, fetched } = memory();
    await Promise.all(Array.from({ length: 50 }, () => get()));
    expect(fetched()).toBe(1);
  });

  it("forgets the oldest when it is full", async () => {
    const { get, fetched } = memory(2);
    await get("a");
    await get("b");
    await get("c");
    await get("c");
    await get("b");
    expect(fetched()).toBe(3);
    await get("a");
    expect(fetched()).toBe(4);
  });

  it("does not remember a failure", async () => {
    const { remembered } = memory();
    await expect(remembered.get("a", () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await remembered.get("a", () => Promise.resolve(7))).toBe(7);
  });
});
