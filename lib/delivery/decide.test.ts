import { describe, expect, it } from "vitest";
import { deliver } from "./deliver";
import { deliveryProblems } from "./problem-answer";
import { asking, liveFrom, openShop, pageKey, posting, serverKey, shopBundle } from "./sample-shop.cases";
import { problemKinds } from "@/lib/api/problem";

const path = "/api/v1/decide";
const bundlePath = "/api/v1/environments/production/bundle";

const answer = async (request: Parameters<typeof deliver>[0], shop = openShop()) => {
  const got = await deliver(request, shop);
  expect(shop.faults).toEqual([]);
  return { ...got, json: got.body === null ? null : JSON.parse(got.body) };
};

const getting = (at: string, key = serverKey, headers: Readonly<Record<string, string>> = {}) => asking("GET", at, { headers: { authorization: `Bearer ${key}`, ...headers } });

describe("decide", () => {
  it("answers each placement that was asked for, with content and why", async () => {
    const got = await answer(posting(path, { profile: { attributes: { country: "France" } }, placements: ["shop-alert", "home-hero", "nowhere"] }));
    expect(got.json).toEqual({
      release: 7,
      hash: liveFrom(shopBundle, 7).hash,
      decisions: {
        "shop-alert": { reason: "matched", variant: { id: "var_bonjour", name: "Bonjour" }, content: shopBundle.variants[2]?.content, contentType: "alert", campaign: "cmp_bonjour" },
        "home-hero": { reason: "no-campaign", variant: null, content: null, contentType: "hero", campaign: null },
        nowhere: { reason: "unknown-placement", variant: null, content: null, contentType: null, campaign: null },
      },
      notes: [],
    });
    expect(got.headers["cache-control"]).toBe("no-store");
  });

  it("needs no visitor: a split then takes its first arm and says so", async () => {
    const got = await answer(posting(path, { profile: { attributes: { plan: "vip" } } }));
    expect(got.json.decisions["home-hero"]).toMatchObject({ reason: "no-visitor-id", variant: { id: "var_gold" } });
  });

  it("does not read what the visitor did not consent to, and notes it", async () => {
    const asked = (consent: readonly string[]) => answer(posting(path, { profile: { visitor: "u", attributes: { spent: 900 }, consent } }));
    const [without, granted] = [await asked([]), await asked(["personalization"])];
    expect(without.json.decisions["home-hero"].variant).toBeNull();
    expect(without.json.notes).toEqual([{ code: "hidden-by-consent", about: "spent" }]);
    expect(granted.json.decisions["home-hero"].variant.id).toBe("var_gold");
  });

  it("fills a text's merge tags with what is known, and with the fallback where consent hides it", async () => {
    const shop = openShop();
    const variants = shopBundle.variants.map((variant) => ({ ...variant, content: { text: "You spent {{spent|a little}}. {{country|There}} you go." } }));
    shop.live = liveFrom({ ...shopBundle, variants }, 7);
    const asked = (consent: readonly string[]) => answer(posting(path, { profile: { visitor: "u", attributes: { plan: "vip", country: "France", spent: 900 }, consent } }), shop);
    const texts = [await asked([]), await asked(["personalization"])].map(({ json }) => json.decisions["home-hero"].content.text);
    expect(texts).toEqual(["You spent a little. France you go.", "You spent 900. France you go."]);
  });

  it("explains to servers, never to pages", async () => {
    const body = { profile: { attributes: { plan: "vip" } }, explain: true };
    const told = await answer(posting(path, body, { key: serverKey }));
    expect(told.json.trace.predicates).toContainEqual({ index: 0, truth: "yes", predicate: { op: "text.is", of: "plan", with: "vip" } });
    const refused = await answer(posting(path, body, { key: pageKey }));
    expect([refused.status, refused.json.errors[0].pointer]).toEqual([403, "/explain"]);
  });

  it("refuses to speak for another environment", async () => {
    const got = await answer(posting(path, { environment: "staging", profile: {} }));
    expect([got.status, got.json.errors[0].pointer]).toEqual([403, "/environment"]);
  });

  it("says no-bundle, with status 200, when nothing is live", async () => {
    const shop = openShop();
    shop.live = null;
    const got = await answer(posting(path, { profile: {}, placements: ["home-hero"] }), shop);
    expect([got.status, got.json]).toEqual([
      200,
      { release: null, hash: null, decisions: { "home-hero": { reason: "no-bundle", variant: null, content: null, contentType: null, campaign: null } }, notes: [] },
    ]);
  });

  it.each(["__proto__", "constructor", "toString"])("is not confused by a placement or an attribute called %s", async (name) => {
    const got = await answer(posting(path, `{"profile":{"attributes":{${JSON.stringify(name)}:"x"}},"placements":[${JSON.stringify(name)}]}`));
    expect(got.status).toBe(200);
    expect(got.body).toContain('"reason":"unknown-placement"');
    expect(Object.prototype).not.toHaveProperty("x");
  });

  it.each([
    { why: "no profile", body: {}, pointer: "/profile" },
    { why: "a profile that is a list", body: { profile: [] }, pointer: "/profile" },
    { why: "a misspelt member", body: { profile: {}, placement: [] }, pointer: "/placement" },
    { why: "a misspelt member of the profile", body: { profile: { atributes: {} } }, pointer: "/profile/atributes" },
    { why: "a visitor that is a number", body: { profile: { visitor: 5 } }, pointer: "/profile/visitor" },
    { why: "attributes that are a list", body: { profile: { attributes: [] } }, pointer: "/profile/attributes" },
    { why: "an event list of 1 001", body: { profile: { events: Array.from({ length: 1001 }, () => 0) } }, pointer: "/profile/events" },
    { why: "a consent that is not a text", body: { profile: { consent: ["a", 5] } }, pointer: "/profile/consent/1" },
    { why: "101 placements", body: { profile: {}, placements: Array.from({ length: 101 }, () => "a") }, pointer: "/placements" },
    { why: "explain that is a text", body: { profile: {}, explain: "yes" }, pointer: "/explain" },
    { why: "an environment that is no key", body: { profile: {}, environment: "a b" }, pointer: "/environment" },
    { why: "a list", body: [], pointer: "" },
    { why: "null", body: "null", pointer: "" },
  ])("points at what does not fit: $why", async ({ body, pointer }) => {
    const got = await answer(posting(path, body));
    expect([got.status, got.json.code, got.headers["content-type"]]).toEqual([400, "invalid", "application/problem+json"]);
    expect(got.json.errors.map((problem: { pointer: string }) => problem.pointer)).toContain(pointer);
  });

  it.each([
    { why: "more than 64 KB", request: posting(path, "x".repeat(64 * 1024 + 1)), status: 413 },
    { why: "a length that says so", request: posting(path, "{}", { headers: { "content-length": "65537" } }), status: 413 },
    { why: "text/plain", request: posting(path, "{}", { headers: { "content-type": "text/plain" } }), status: 415 },
    { why: "a form", request: posting(path, "{}", { headers: { "content-type": "application/x-www-form-urlencoded" } }), status: 415 },
    { why: "gzip", request: posting(path, "{}", { headers: { "content-encoding": "gzip" } }), status: 415 },
    { why: "a million brackets", request: posting(path, "[".repeat(60_000)), status: 400 },
    { why: "no key", request: asking("POST", path), status: 401 },
    { why: "a key of 5 000 characters", request: posting(path, {}, { key: "p".repeat(5000) }), status: 401 },
    { why: "GET", request: asking("GET", path), status: 405 },
    { why: "PUT", request: asking("PUT", path), status: 405 },
    { why: "an address nobody knows", request: asking("GET", "/api/v1/nothing"), status: 404 },
    { why: "a broken escape", request: posting("/ofrep/v1/evaluate/flags/%E0%A4%A", {}), status: 404 },
  ])("$why is $status with a problem body", async ({ request, status }) => {
    const got = await answer(request);
    expect(got.status).toBe(status);
    expect(got.json).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    if (status !== 405) return;
    expect(got.headers["allow"]).toBe("POST, OPTIONS");
    expect(JSON.parse(got.body ?? "")).toMatchObject({ code: "method-not-allowed" });
  });

  it("says how old its knowledge is, where it is not the origin", async () => {
    const shop = openShop();
    expect((await answer(posting(path, { profile: {} }), shop)).headers).not.toHaveProperty("thenwise-stale-seconds");
    shop.stale = 40;
    expect((await answer(posting(path, { profile: {} }), shop)).headers["thenwise-stale-seconds"]).toBe("40");
  });
});

describe("bundles", () => {
  it("sends the signed text with everything needed to check it", async () => {
    const live = liveFrom(shopBundle, 7);
    const got = await answer(getting(bundlePath));
    expect([got.status, got.body]).toEqual([200, live.text]);
    expect(got.headers).toMatchObject({ etag: `"${live.hash}"`, "thenwise-release": "7", "thenwise-signature": "c2lnbmVk", "thenwise-scope": "summit/production", "content-type": "application/json" });
    expect(got.headers["cache-control"]).toBe("private, max-age=15, stale-while-revalidate=300, stale-if-error=86400");
  });

  it.each(["exact", "weak", "list", "star"])("answers 304 to who has it (%s), still with number and signature", async (form) => {
    const tag = `"${liveFrom(shopBundle, 7).hash}"`;
    const sent = { exact: tag, weak: `W/${tag}`, list: `"other", ${tag}`, star: "*" }[form] ?? "";
    const got = await answer(getting(bundlePath, serverKey, { "if-none-match": sent }));
    expect([got.status, got.body, got.headers["thenwise-release"], got.headers["etag"]]).toEqual([304, null, "7", tag]);
  });

  it("is for server keys and for the key's own environment", async () => {
    expect((await answer(getting(bundlePath, pageKey))).status).toBe(403);
    expect((await answer(getting(bundlePath, "sk_wrong"))).status).toBe(401);
    expect((await answer(getting("/api/v1/environments/staging/bundle"))).status).toBe(404);
  });

  it("keeps every bundle for ever at its hash", async () => {
    const { hash, text } = liveFrom(shopBundle, 7);
    const got = await answer(getting(`/api/v1/environments/production/bundles/${hash}`));
    expect([got.status, got.body, got.headers["cache-control"]]).toEqual([200, text, "public, max-age=31536000, immutable"]);
    for (const other of ["0".repeat(64), "latest", hash.toUpperCase()]) {
      expect((await answer(getting(`/api/v1/environments/production/bundles/${other}`))).status).toBe(404);
    }
  });

  it("gives an edge the keys it may answer, as hashes, and 304 while they stay the same", async () => {
    const at = "/api/v1/environments/production/keyring";
    const first = await answer(getting(at));
    expect(first.json).toEqual({ keys: [{ id: "key_server", kind: "server", secretHash: "0".repeat(64) }] });
    expect((await answer(getting(at, serverKey, { "if-none-match": first.headers["etag"] ?? "" }))).status).toBe(304);
    expect((await answer(getting(at, pageKey))).status).toBe(403);
    expect((await answer(getting("/api/v1/environments/staging/keyring"))).status).toBe(404);
  });

  it("says that nothing is live yet", async () => {
    const shop = openShop();
    shop.live = null;
    expect((await answer(getting(bundlePath), shop)).json).toMatchObject({ status: 404, detail: "Nothing is live in production yet." });
  });
});

it("problems have the status and title that the API's own table gives them", () => {
  expect(problemKinds).toMatchObject(deliveryProblems);
});
