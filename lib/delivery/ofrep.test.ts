import { describe, expect, it } from "vitest";
import { deliver } from "./deliver";
import { asking, liveFrom, openShop, posting, shopBundle } from "./sample-shop.cases";

const bulk = "/ofrep/v1/evaluate/flags";
const single = (key: string) => `${bulk}/${key}`;
const vip = { context: { targetingKey: "u1", plan: "vip" } };

const answer = async (request: Parameters<typeof deliver>[0], shop = openShop()) => {
  const got = await deliver(request, shop);
  expect(shop.faults).toEqual([]);
  return { ...got, json: got.body === null ? null : JSON.parse(got.body) };
};

describe("one flag", () => {
  it("answers content as an object, with variant, reason and texts as metadata", async () => {
    const got = await answer(posting(single("home-hero"), vip));
    expect(got.status).toBe(200);
    expect(got.headers["content-type"]).toMatch(/^application\/json/);
    expect(got.headers["thenwise-release"]).toBe("7");
    expect(got.json).toMatchObject({ key: "home-hero", reason: "SPLIT", metadata: { reason: "split", campaign: "cmp_vip", contentType: "hero" } });
    expect(got.json.value.headline).toBeTypeOf("string");
    expect(Object.values(got.json.metadata).every((value) => typeof value === "string")).toBe(true);
    expect(got.json).not.toHaveProperty("errorCode");
  });

  it("leaves the value out where the page keeps what it has", async () => {
    const got = await answer(posting(single("mail-story"), vip));
    expect(got.status).toBe(200);
    expect(got.json).toEqual({ key: "mail-story", reason: "STATIC", metadata: { reason: "no-campaign" } });
  });

  it("takes the key percent-encoded and plain", async () => {
    expect((await answer(posting(single("home%2Dhero"), vip))).json.key).toBe("home-hero");
  });

  it("says FLAG_NOT_FOUND in a body that both kinds of client read", async () => {
    const got = await answer(posting(single("nowhere"), vip));
    expect(got.status).toBe(404);
    expect(got.headers["content-type"]).toBe("application/problem+json");
    expect(got.json).toMatchObject({ key: "nowhere", errorCode: "FLAG_NOT_FOUND", status: 404, code: "not-found", title: expect.any(String), instance: single("nowhere") });
    expect(got.json.errorDetails).toBe(got.json.detail);
  });

  it.each(["constructor", "__proto__", "toString", "hasOwnProperty"])("knows no placement called %s", async (key) => {
    expect((await answer(posting(single(key), vip))).json.errorCode).toBe("FLAG_NOT_FOUND");
  });

  it("answers the default when nothing is live", async () => {
    const shop = openShop();
    shop.live = null;
    const got = await answer(posting(single("home-hero"), vip), shop);
    expect([got.status, got.json]).toEqual([200, { key: "home-hero", reason: "DISABLED", metadata: { reason: "no-bundle" } }]);
  });
});

describe("what does not fit", () => {
  const rows = [
    { why: "not JSON", body: "{", errorCode: "PARSE_ERROR" },
    { why: "an empty body", body: "", errorCode: "PARSE_ERROR" },
    { why: "a list", body: [], errorCode: "PARSE_ERROR" },
    { why: "no context", body: {}, errorCode: "INVALID_CONTEXT" },
    { why: "a context that is a text", body: { context: "u1" }, errorCode: "INVALID_CONTEXT" },
    { why: "no targeting key", body: { context: { plan: "vip" } }, errorCode: "TARGETING_KEY_MISSING" },
    { why: "an empty targeting key", body: { context: { targetingKey: "" } }, errorCode: "TARGETING_KEY_MISSING" },
    { why: "a targeting key that is a number", body: { context: { targetingKey: 7 } }, errorCode: "INVALID_CONTEXT" },
    { why: "a targeting key of 257 characters", body: { context: { targetingKey: "u".repeat(257) } }, errorCode: "INVALID_CONTEXT" },
    { why: "consent that is a text", body: { context: { targetingKey: "u", consent: "all" } }, errorCode: "INVALID_CONTEXT" },
    { why: "events that are an object", body: { context: { targetingKey: "u", events: {} } }, errorCode: "INVALID_CONTEXT" },
    { why: "65 levels", body: `{"context":${"[".repeat(64)}${"]".repeat(64)}}`, errorCode: "PARSE_ERROR" },
  ];

  it.each(rows)("one flag, $why: 400 $errorCode with the flag's key", async ({ body, errorCode }) => {
    const got = await answer(posting(single("home-hero"), body));
    expect(got.status).toBe(400);
    expect(got.json).toMatchObject({ key: "home-hero", errorCode, errorDetails: expect.any(String) });
  });

  it.each(rows)("all flags, $why: 400 $errorCode without a key", async ({ body, errorCode }) => {
    const got = await answer(posting(bulk, body));
    expect([got.status, got.json.errorCode]).toEqual([400, errorCode]);
    expect(got.json).not.toHaveProperty("key");
  });

  it("takes dates, nested objects and nulls in the context without complaint", async () => {
    const context = { targetingKey: "u1", plan: "vip", when: "1970-01-01T00:00:00.000Z", address: { city: "Lyon" }, referrer: null };
    expect((await answer(posting(bulk, { context }))).status).toBe(200);
  });
});

describe("all flags", () => {
  it("answers every placement of the bundle and the release in the set's metadata only", async () => {
    const got = await answer(posting(bulk, vip));
    expect(got.json.flags.map(({ key }: { key: string }) => key)).toEqual(["home-hero", "mail-story", "shop-alert"]);
    expect(got.json.metadata).toMatchObject({ bundleRevision: 7, environment: "production" });
    expect(JSON.stringify(got.json.flags)).not.toContain(got.json.metadata.bundleHash);
  });

  it("has a quoted entity tag and answers 304, with the tag and no body, to who has it", async () => {
    const first = await answer(posting(bulk, vip));
    expect(first.headers["etag"]).toMatch(/^"[\w-]+"$/);
    const again = await answer(posting(bulk, vip, { headers: { "if-none-match": first.headers["etag"] ?? "" } }));
    expect([again.status, again.body, again.headers["etag"]]).toEqual([304, null, first.headers["etag"]]);
  });

  it("never keeps a visitor whose plan changed on the old content", async () => {
    const before = await answer(posting(bulk, { context: { targetingKey: "u1", plan: "free" } }));
    const after = await answer(posting(bulk, vip, { headers: { "if-none-match": before.headers["etag"] ?? "" } }));
    expect(after.status).toBe(200);
    expect(after.json.flags[0].variant).toMatch(/^var_gold/);
  });

  it("keeps the tag over a publish that changes nothing for this visitor", async () => {
    const shop = openShop();
    const before = await answer(posting(bulk, vip), shop);
    shop.live = liveFrom({ ...shopBundle, expectations: [] }, 8);
    const after = await answer(posting(bulk, vip, { headers: { "if-none-match": before.headers["etag"] ?? "" } }), shop);
    expect([after.status, after.headers["thenwise-release"]]).toEqual([304, "8"]);
  });

  it("answers an empty set when nothing is live", async () => {
    const shop = openShop();
    shop.live = null;
    expect((await answer(posting(bulk, vip), shop)).json).toEqual({ flags: [], metadata: { environment: "production" } });
  });
});

describe("browsers on other sites", () => {
  it.each([bulk, single("home-hero"), "/api/v1/decide"])("%s answers the preflight by name", async (path) => {
    const got = await answer(asking("OPTIONS", path, { headers: { origin: "https://shop.example", "access-control-request-headers": "authorization,content-type,if-none-match" } }));
    expect(got.status).toBe(204);
    for (const name of ["authorization", "content-type", "if-none-match", "x-api-key"]) expect(got.headers["access-control-allow-headers"]).toContain(name);
    expect(got.headers["access-control-allow-origin"]).toBe("*");
    expect(got.headers["access-control-allow-methods"]).toContain("POST");
  });

  it.each([
    { why: "200", request: posting(bulk, vip), status: 200 },
    { why: "400", request: posting(bulk, "{"), status: 400 },
    { why: "401", request: posting(bulk, vip, { key: "pk_wrong" }), status: 401 },
    { why: "404", request: posting(single("nowhere"), vip), status: 404 },
    { why: "405", request: asking("GET", bulk), status: 405 },
    { why: "415", request: posting(bulk, vip, { headers: { "content-type": "text/plain" } }), status: 415 },
  ])("$why can be read, and so can its ETag and Retry-After", async ({ request, status }) => {
    const got = await answer(request);
    expect(got.status).toBe(status);
    expect(got.headers["access-control-allow-origin"]).toBe("*");
    expect(got.headers["access-control-expose-headers"]).toMatch(/ETag.*Retry-After/);
  });

  it("takes the key as X-API-Key too", async () => {
    const request = asking("POST", bulk, { headers: { "content-type": "application/json", "x-api-key": "pk_page" }, body: JSON.stringify(vip) });
    expect((await answer(request)).status).toBe(200);
  });
});

describe("too fast", () => {
  it("is 429 with whole seconds, for this key only", async () => {
    const shop = openShop({ rate: { perSecond: 0.1, burst: 2 } });
    const statuses = [];
    for (let round = 0; round < 3; round += 1) statuses.push((await answer(posting(bulk, vip), shop)).status);
    expect(statuses).toEqual([200, 200, 429]);
    const refused = await answer(posting(bulk, vip), shop);
    expect(refused.headers["retry-after"]).toMatch(/^[1-9]\d*$/);
    expect(refused.headers["ratelimit-policy"]).toContain("q=2");
    expect(refused.headers["access-control-allow-origin"]).toBe("*");
    expect((await answer(posting(bulk, vip, { key: "sk_server" }), shop)).status).toBe(200);
  });
});

describe("the store is away", () => {
  it("says so with Retry-After and never shows what is inside", async () => {
    const shop = openShop();
    shop.live = "away";
    const got = await answer(posting(bulk, vip), shop);
    expect([got.status, got.headers["retry-after"], got.json.code]).toEqual([503, "5", "unavailable"]);
  });

  it("a bug of ours is a 500 without its text, and is reported", async () => {
    const shop = openShop();
    const got = await deliver(posting(bulk, vip), { ...shop, bundles: { ...shop.bundles, live: () => Promise.reject(new Error("secret detail")) } });
    expect([got.status, got.headers["access-control-allow-origin"]]).toEqual([500, "*"]);
    expect(got.body).not.toContain("secret detail");
    expect(shop.faults).toHaveLength(1);
  });
});
