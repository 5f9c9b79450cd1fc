import { type CountedPlace, type EventCount } from "./event-counter";
import { createHash } from "node:crypto";
import { type DeliveryRequest } from "./exchange";
import { type Caller, type DeliveryPorts, type LiveBundle } from "./ports";
import { makeRateLimiter, type RateLimit } from "./rate-limiter";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { canonicalJson } from "@/lib/std/canonical-json";

/** A small shop, compiled by hand: VIPs get a split hero, visitors from France an alert, and one attribute needs consent. */
export const shopBundle: Bundle = {
  format: 1,
  environment: "production",
  attributes: {
    plan: { type: "text", purpose: null },
    country: { type: "text", purpose: null },
    spent: { type: "number", purpose: "personalization" },
  },
  operators: ["number.more", "text.is"],
  predicates: [
    { op: "text.is", of: "plan", with: "vip" },
    { op: "text.is", of: "country", with: "France" },
    { op: "number.more", of: "spent", with: 500 },
  ],
  variants: [
    { id: "var_gold", name: "Gold", contentType: "hero", content: { eyebrow: "", headline: "Welcome back", text: "", imageUrl: "", imageAlt: "", buttonLabel: "", buttonUrl: "", tone: "dark" } },
    { id: "var_gold_b", name: "Gold B", contentType: "hero", content: { eyebrow: "", headline: "Good to see you", text: "", imageUrl: "", imageAlt: "", buttonLabel: "", buttonUrl: "", tone: "light" } },
    { id: "var_bonjour", name: "Bonjour", contentType: "alert", content: { shape: "bar", headline: "Bonjour", text: "", buttonLabel: "", buttonUrl: "", trigger: "at-once", triggerValue: 0, showAgain: "once" } },
  ],
  placements: { "home-hero": { contentType: "hero" }, "shop-alert": { contentType: "alert" }, "mail-story": { contentType: "text" } },
  campaigns: [
    {
      id: "cmp_vip",
      name: "VIP",
      from: null,
      until: null,
      placements: ["home-hero"],
      holdout: null,
      steps: [
        { test: 0, node: "nod_plan", yes: 2, no: 1, unknown: 1, ways: { yes: "brn_vip", no: null, unknown: null } },
        { test: 2, node: "nod_plan", yes: 3, no: 5, unknown: 5, ways: { yes: "brn_spent", no: "else", unknown: "else" } },
        { split: "sed_vip", node: "nod_split", arms: [{ arm: "arm_a", ranges: [[0, 5000]], next: 3 }, { arm: "arm_b", ranges: [[5000, 10000]], next: 4 }], fallback: "arm_a" },
        { give: { "home-hero": 0 }, node: "nod_a" },
        { give: { "home-hero": 1 }, node: "nod_b" },
      ],
    },
    {
      id: "cmp_bonjour",
      name: "Bonjour",
      from: null,
      until: null,
      placements: ["shop-alert"],
      holdout: null,
      steps: [
        { test: 1, node: "nod_country", yes: 1, no: 2, unknown: 2, ways: { yes: "brn_fr", no: "else", unknown: "else" } },
        { give: { "shop-alert": 2 }, node: "nod_fr" },
      ],
    },
  ],
  expectations: [{ persona: "Big spender", profile: { attributes: { spent: 900 }, consent: ["personalization"] }, placement: "home-hero", variant: "var_gold" }],
};

/** A bundle made live, unsigned: what a test needs of a release. */
export function liveFrom(bundle: Bundle, number: number): LiveBundle {
  const text = canonicalJson(JSON.parse(JSON.stringify(bundle)));
  const loaded = loadBundle(JSON.parse(text));
  if (!loaded.ok) throw new Error(`${loaded.error.at}: ${loaded.error.why}`);
  const hash = createHash("sha256").update(text).digest("hex");
  return { scope: `summit/${bundle.environment}`, number, hash, text, signature: "c2lnbmVk", loaded: loaded.value };
}

export const pageKey = "pk_page";
export const serverKey = "sk_server";

const callers: Readonly<Record<string, Caller>> = {
  [pageKey]: { key: "key_page", kind: "browser", workspace: "ws_summit", environment: "production" },
  [serverKey]: { key: "key_server", kind: "server", workspace: "ws_summit", environment: "production" },
};

/** A shop's delivery in memory, whose live bundle a test may change. */
export type Shop = DeliveryPorts & { live: LiveBundle | null | "away"; readonly faults: unknown[]; readonly heard: (EventCount & CountedPlace)[]; stale: number | null };

const generous: RateLimit = { perSecond: 1_000_000, burst: 1_000_000 };

export function openShop({ rate = generous, at = Date.parse("2026-11-23T12:00:00Z") }: { readonly rate?: RateLimit; readonly at?: number } = {}): Shop {
  const shop: Shop = {
    live: liveFrom(shopBundle, 7),
    faults: [],
    heard: [],
    events: { hear: ({ workspace, environment }, counts) => shop.heard.push(...counts.map((count) => ({ ...count, workspace, environment }))) },
    stale: null,
    geo: null,
    trustedProxies: 0,
    bundles: {
      live: async () => shop.live,
      byHash: async (_caller, hash) => (shop.live !== null && shop.live !== "away" && shop.live.hash === hash ? { text: shop.live.text } : null),
    },
    keys: {
      callerOf: async (secret) => callers[secret] ?? null,
      keyring: async () => ({ keys: [{ id: "key_server", kind: "server", secretHash: "0".repeat(64) }] }),
    },
    limiter: makeRateLimiter(rate, () => performance.now()),
    now: () => at,
    digest: (text) => createHash("sha256").update(text).digest("base64url"),
    staleSeconds: () => shop.stale,
    onFault: (fault) => shop.faults.push(fault),
  };
  return shop;
}

/** A request as a test writes it down. */
export function asking(method: string, path: string, more: { readonly headers?: Readonly<Record<string, string>>; readonly body?: string } = {}): DeliveryRequest {
  const headers = new Headers(more.headers);
  return {
    method,
    path,
    address: "203.0.113.7",
    header: (name) => headers.get(name),
    body: async (most) => (Buffer.byteLength(more.body ?? "") > most ? { failed: "too-large" } : { text: more.body ?? "" }),
  };
}

/** A POST of JSON with a key. */
export const posting = (path: string, body: unknown, more: { readonly key?: string; readonly headers?: Readonly<Record<string, string>> } = {}): DeliveryRequest =>
  asking("POST", path, {
    headers: { "content-type": "application/json; charset=utf-8", authorization: `Bearer ${more.key ?? pageKey}`, ...more.headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
