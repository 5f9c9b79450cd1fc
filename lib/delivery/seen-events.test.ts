import { describe, expect, it } from "vitest";
import { deliver } from "./deliver";
import { asking, openShop, pageKey, posting, serverKey } from "./sample-shop.cases";

const at = Date.parse("2026-11-23T12:00:00Z");
const bought = { name: "purchase", at: "2026-11-20T10:00:00Z" };
const heardBy = async (request: Parameters<typeof deliver>[0], shop = openShop()) => {
  const { status } = await deliver(request, shop);
  expect([status, shop.faults]).toEqual([200, []]);
  return shop.heard.map(({ name }) => name);
};

describe("events in the profiles that decisions are asked for", () => {
  it("are heard by name, each once, with the moment and of nobody", async () => {
    const shop = openShop();
    await deliver(posting("/api/v1/decide", { profile: { visitor: "ana", attributes: {}, events: [bought, { ...bought, properties: { mail: "ana@example.com" } }, { name: "search", at: "2026-11-21" }] } }), shop);
    const count = { workspace: "ws_summit", environment: "production", day: "2026-11-23", profiles: 1, lastAt: at };
    expect(shop.heard).toEqual([
      { ...count, name: "purchase" },
      { ...count, name: "search" },
    ]);
  });

  it.each([
    { why: "one flag", request: posting("/ofrep/v1/evaluate/flags/home-hero", { context: { targetingKey: "ana", events: [bought] } }) },
    { why: "all flags", request: posting("/ofrep/v1/evaluate/flags", { context: { targetingKey: "ana", events: [bought] } }) },
    { why: "a server that tells of somebody whose request it is not", request: posting("/api/v1/decide", { profile: { events: [bought], context: null } }, { headers: { authorization: `Bearer ${serverKey}` } }) },
  ])("are heard of $why", async ({ request }) => {
    expect(await heardBy(request)).toEqual(["purchase"]);
  });

  it("are heard before anything is live", async () => {
    const shop = openShop();
    shop.live = null;
    expect(await heardBy(posting("/api/v1/decide", { profile: { events: [bought] } }), shop)).toEqual(["purchase"]);
  });

  it.each([
    { why: "a page that is shown as somebody else would see it", profile: { events: [bought], context: null } },
    { why: "an event without a time, which no rule knows of", profile: { events: [{ name: "purchase" }] } },
    { why: "no events", profile: { attributes: {} } },
  ])("are not heard of $why", async ({ profile }) => {
    expect(await heardBy(posting("/api/v1/decide", { profile }))).toEqual([]);
  });
});

describe("what an edge tells of events it saw", () => {
  const telling = (body: unknown, { key = serverKey, environment = "production" } = {}) =>
    asking("POST", `/api/v1/environments/${environment}/seen-events`, { headers: { authorization: `Bearer ${key}`, "content-type": "application/json" }, body: JSON.stringify(body) });
  const count = { name: "purchase", profiles: 3, lastAt: at - 60_000 };

  it("joins what is heard here; a clock that is ahead is put to now", async () => {
    const shop = openShop();
    const answer = await deliver(telling({ counts: [count, { name: "search", profiles: 1, lastAt: at + 86_400_000 }] }), shop);
    expect(answer).toMatchObject({ status: 204, body: null });
    expect(shop.heard).toMatchObject([
      { name: "purchase", profiles: 3, lastAt: at - 60_000, day: "2026-11-23", workspace: "ws_summit" },
      { name: "search", lastAt: at, day: "2026-11-23" },
    ]);
  });

  it.each([
    { why: "a key that stands in pages", request: telling({ counts: [count] }, { key: pageKey }), status: 403 },
    { why: "another environment", request: telling({ counts: [count] }, { environment: "staging" }), status: 404 },
    { why: "no list", request: telling({}), status: 400 },
    { why: "more than the bound", request: telling({ counts: Array.from({ length: 501 }, () => count) }), status: 400 },
    { why: "a count of nothing", request: telling({ counts: [{ ...count, profiles: 0 }] }), status: 400 },
    { why: "half a profile", request: telling({ counts: [{ ...count, profiles: 1.5 }] }), status: 400 },
    { why: "a name that is too long", request: telling({ counts: [{ ...count, name: "x".repeat(129) }] }), status: 400 },
    { why: "a moment that is none", request: telling({ counts: [{ ...count, lastAt: "yesterday" }] }), status: 400 },
  ])("is refused: $why", async ({ request, status }) => {
    const shop = openShop();
    expect((await deliver(request, shop)).status).toBe(status);
    expect(shop.heard).toEqual([]);
  });
});
