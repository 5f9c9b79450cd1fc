import { type DeliveryAnswer } from "./exchange";

/** The browser SDK's script, as built. */
export type SdkScript = { readonly text: string; /** SHA-256, hexadecimal. */ readonly hash: string };

type SdkAsked = { readonly query: string; readonly knows: (tag: string) => boolean };

/** GET /sdk.js: fresh within five minutes everywhere; for ever where the address names the content (`/sdk.js?v=<hash>`). */
export function sdkAnswer({ text, hash }: SdkScript, { query, knows }: SdkAsked): DeliveryAnswer {
  const etag = `"${hash}"`;
  const forEver = new URLSearchParams(query).get("v") === hash;
  const headers = {
    etag,
    "cache-control": forEver ? "public, max-age=31536000, immutable" : "public, max-age=300, stale-while-revalidate=86400, stale-if-error=604800",
    "access-control-allow-origin": "*",
    "cross-origin-resource-policy": "cross-origin",
    "x-content-type-options": "nosniff",
  };
  if (knows(etag)) return { status: 304, headers, body: null };
  return { status: 200, headers: { ...headers, "content-type": "text/javascript; charset=utf-8" }, body: text };
}
