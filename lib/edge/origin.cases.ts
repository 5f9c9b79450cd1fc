import { type EventCount } from "@/lib/delivery/event-counter";
import { createHash, generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { type OriginBundle, type Origin } from "./origin";
import { type EdgeConfig } from "./edge-config";
import { releaseMessage } from "@/lib/api/release-signature";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { liveFrom, pageKey, serverKey, shopBundle } from "@/lib/delivery/sample-shop.cases";
import { err, ok } from "@/lib/std/result";

/** One installation's signing key for all tests. */
export const keys = generateKeyPairSync("ed25519");
export const otherKeys = generateKeyPairSync("ed25519");

export type Release = { readonly scope: string; readonly number: number; readonly hash: string; readonly text: string; readonly signature: string };

/** A release of a format that no edge of today knows, signed by the very same key. */
export function laterRelease(number: number): Release {
  const { scope, text: told } = releaseOf(number);
  const text = told.replace(/"format":\d+/, '"format":99');
  const hash = sha(text);
  return { scope, number, hash, text, signature: sign(null, releaseMessage({ scope, number, hash }), keys.privateKey).toString("base64") };
}

/** A release as the app would make it. */
export function releaseOf(number: number, { bundle = shopBundle, scope = "summit/production", key = keys.privateKey }: { readonly bundle?: Bundle; readonly scope?: string; readonly key?: KeyObject } = {}): Release {
  const { hash, text } = liveFrom(bundle, number);
  return { scope, number, hash, text, signature: sign(null, releaseMessage({ scope, number, hash }), key).toString("base64") };
}

/** The shop with another headline for its VIPs, so that two releases can be told apart. */
export const shopSaying = (headline: string): Bundle => ({
  ...shopBundle,
  variants: shopBundle.variants.map((variant) => (variant.id === "var_gold" ? { ...variant, content: { ...variant.content, headline } } : variant)),
});

const sha = (text: string): string => createHash("sha256").update(text).digest("hex");

export const keyringText = JSON.stringify({
  keys: [
    { id: "key_page", kind: "browser", secretHash: sha(pageKey) },
    { id: "key_server", kind: "server", secretHash: sha(serverKey) },
  ],
});

/** An origin in memory; a test says what it serves, and whether it is there at all. */
export type Desk = { readonly origin: Origin; readonly reported: EventCount[]; serves: Release | null; away: boolean };

export function openDesk(serves: Release | null): Desk {
  const noAnswer = err({ tag: "no-answer", why: "connect ECONNREFUSED", status: null } as const);
  const origin: Origin = {
    bundle: async (knownHash) => (desk.away ? noAnswer : ok(answered(desk.serves, knownHash))),
    report: async (counts) => {
      if (desk.away) throw new Error("connect ECONNREFUSED");
      desk.reported.push(...counts);
    },
    keyring: async (knownTag) => (desk.away ? noAnswer : ok(knownTag === null ? { text: keyringText, tag: '"1"' } : null)),
  };
  const desk: Desk = { origin, reported: [], serves, away: false };
  return desk;
}

function answered(serves: Release | null, knownHash: string | null): OriginBundle {
  if (serves === null) return { is: "nothing-live" };
  const { scope, number, signature, hash, text } = serves;
  return hash === knownHash ? { is: "unchanged", signed: { scope, number, signature } } : { is: "new", signed: { scope, number, signature }, text };
}

export const configFor = (dataDirectory: string): EdgeConfig => ({
  port: 0,
  geo: null,
  trustedProxies: 0,
  host: "127.0.0.1",
  origin: "http://origin.test",
  environment: "production",
  workspace: "summit",
  serverKey,
  publicKeys: [keys.publicKey],
  dataDirectory,
  pollMs: 1_000,
  rate: { perSecond: 1_000_000, burst: 1_000_000 },
  unsupported: "serve",
  sdkFile: null,
});
