import { expect, it } from "vitest";
import { makeWrongKeys } from "./wrong-keys";

const setting = () => {
  let now = 0;
  const asked: string[] = [];
  const keys = makeWrongKeys(() => now);
  const show = (secret: string, address: string, right = false) =>
    keys.unlessTooMany({ secret, address }, async (hash) => {
      asked.push(hash);
      return right ? { key: hash } : null;
    });
  return { show, asked, pass: (seconds: number) => (now += seconds * 1000) };
};

it("asks the database no more for an address that showed thirty wrong keys, and again a little later", async () => {
  const { show, asked, pass } = setting();
  for (let n = 0; n < 30; n += 1) expect(await show(`wrong ${n}`, "203.0.113.7")).toBeNull();
  expect(await show("wrong 30", "203.0.113.7")).toEqual({ retryAfterSeconds: 2 });
  expect(asked).toHaveLength(30);
  expect(await show("wrong", "203.0.113.8")).toBeNull();
  pass(2);
  expect(await show("wrong 31", "203.0.113.7")).toBeNull();
});

it("counts many at once as many", async () => {
  const { show, asked } = setting();
  await Promise.all(Array.from({ length: 100 }, (_, n) => show(`wrong ${n}`, "203.0.113.7")));
  expect(asked).toHaveLength(30);
});

it("counts whoever has a whole IPv6 network as one", async () => {
  const { show, asked } = setting();
  for (let n = 0; n < 100; n += 1) await show(`wrong ${n}`, `2001:db8:1:2::${n.toString(16)}`);
  expect(asked).toHaveLength(30);
});

it("goes on serving a key that was right, behind the same address as somebody who guesses", async () => {
  const { show } = setting();
  expect(await show("right", "203.0.113.7", true)).toEqual({ key: "right" });
  for (let n = 0; n < 100; n += 1) await show(`wrong ${n}`, "203.0.113.7");
  expect(await show("right", "203.0.113.7", true)).toEqual({ key: "right" });
});

it("right keys use nothing up", async () => {
  const { show } = setting();
  for (let n = 0; n < 100; n += 1) expect(await show(`right ${n}`, "203.0.113.7", true)).toEqual({ key: `right ${n}` });
});
