import { type DeliveryAnswer } from "./exchange";
import { namesTag } from "./entity-tag";
import { type Asking, type Handler } from "./handler";
import { unavailable } from "./problem-answer";
import { refusalForServers } from "./refusal-for-servers";
import { err, ok } from "@/lib/std/result";

/** GET /api/v1/environments/{environment}/bundle: what is live now, for whoever evaluates elsewhere. */
export const sendBundle: Handler = async (asking) => {
  const refused = refusalForServers(asking);
  if (refused !== null) return err(refused);
  const live = await asking.ports.bundles.live(asking.caller);
  if (live === "away") return err(unavailable);
  if (live === null) return err({ code: "not-found", detail: `Nothing is live in ${asking.caller.environment} yet.` });
  // A 304 carries number and signature too: the same bytes may have been released again under a new number.
  const headers = {
    etag: `"${live.hash}"`,
    "cache-control": "private, max-age=15, stale-while-revalidate=300, stale-if-error=86400",
    vary: "Authorization, X-API-Key",
    "thenwise-scope": live.scope,
    "thenwise-release": String(live.number),
    "thenwise-signature": live.signature,
  };
  return ok(unlessHad(asking, { text: live.text, hash: live.hash, headers }));
};

/** GET /api/v1/environments/{environment}/bundles/{hash}: one bundle for ever, addressed by its content. */
export const sendBundleByHash: Handler = async (asking) => {
  const refused = refusalForServers(asking);
  if (refused !== null) return err(refused);
  const hash = asking.params["hash"] ?? "";
  const found = /^[0-9a-f]{64}$/.test(hash) ? await asking.ports.bundles.byHash(asking.caller, hash) : null;
  if (found === "away") return err(unavailable);
  if (found === null) return err({ code: "not-found", detail: `${asking.caller.environment} never had a bundle with this hash.` });
  const headers = { etag: `"${hash}"`, "cache-control": "public, max-age=31536000, immutable" };
  return ok(unlessHad(asking, { text: found.text, hash, headers }));
};

type Sent = { readonly text: string; readonly hash: string; readonly headers: DeliveryAnswer["headers"] };

function unlessHad({ request }: Asking, { text, hash, headers }: Sent): DeliveryAnswer {
  if (namesTag(request.header("if-none-match"), `"${hash}"`)) return { status: 304, headers, body: null };
  return { status: 200, headers: { ...headers, "content-type": "application/json", "repr-digest": `sha-256=:${base64OfHex(hash)}:` }, body: text };
}

function base64OfHex(hex: string): string {
  const bytes = (hex.match(/../g) ?? []).map((pair) => String.fromCharCode(Number.parseInt(pair, 16)));
  return btoa(bytes.join(""));
}
