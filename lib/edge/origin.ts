import { mostBundleBytes } from "./verify-release";
import { type EventCount } from "@/lib/delivery/event-counter";
import { eventCountsBody } from "@/lib/delivery/read-event-counts";
import { err, ok, type Result } from "@/lib/std/result";

/** What the origin answered about what is live. `unchanged` may still carry a new number: the same bytes, released again. */
export type OriginBundle =
  | { readonly is: "new"; readonly signed: Signed; readonly text: string }
  | { readonly is: "unchanged"; readonly signed: Signed | null }
  | { readonly is: "nothing-live" };

export type Signed = { readonly scope: string; readonly number: number; readonly signature: string };

export type OriginFailure = { readonly tag: "no-answer" | "refused" | "unexpected"; readonly why: string; readonly status: number | null };

/** The app, as an edge sees it. Nothing here is believed yet. */
export type Origin = {
  /** Tells which events were seen here; rejects when the app did not take it. */
  report(counts: readonly EventCount[]): Promise<void>;
  bundle(knownHash: string | null): Promise<Result<OriginBundle, OriginFailure>>;
  /** The keyring's text; null: unchanged. */
  keyring(knownTag: string | null): Promise<Result<{ readonly text: string; readonly tag: string | null } | null, OriginFailure>>;
};

type OriginOptions = { readonly origin: string; readonly environment: string; readonly serverKey: string; readonly timeoutMs?: number };

const mostKeyringBytes = 1024 * 1024;

/** Speaks to the app with the edge's server key. Every call ends within `timeoutMs`; redirects are not followed. */
export function makeOrigin({ origin, environment, serverKey, timeoutMs = 10_000 }: OriginOptions): Origin {
  const base = `${origin}/api/v1/environments/${encodeURIComponent(environment)}`;
  const get = async (path: string, knownTag: string | null): Promise<Result<Response, OriginFailure>> => {
    const headers = { authorization: `Bearer ${serverKey}`, accept: "application/json", ...(knownTag === null ? {} : { "if-none-match": knownTag }) };
    try {
      return ok(await fetch(`${base}${path}`, { headers, redirect: "error", signal: AbortSignal.timeout(timeoutMs) }));
    } catch (fault) {
      return err({ tag: "no-answer", why: reasonOf(fault), status: null });
    }
  };
  return {
    async report(counts) {
      const response = await fetch(`${base}/seen-events`, { method: "POST", headers: { authorization: `Bearer ${serverKey}`, "content-type": "application/json" }, body: eventCountsBody(counts), redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
      await response.body?.cancel();
      // An app of before does not know the address: then there is nobody to tell.
      if (!response.ok && response.status !== 404) throw new Error(`The origin answered ${response.status}.`);
    },
    async bundle(knownHash) {
      const got = await get("/bundle", knownHash === null ? null : `"${knownHash}"`);
      return got.ok ? readBundle(got.value) : got;
    },
    async keyring(knownTag) {
      const got = await get("/keyring", knownTag);
      if (!got.ok) return got;
      if (got.value.status === 304) return ok(null);
      if (got.value.status !== 200) return err(await failureOf(got.value));
      const text = await textWithin(got.value, mostKeyringBytes);
      return text === null ? err(brokenOff) : ok({ text, tag: got.value.headers.get("etag") });
    },
  };
}

async function readBundle(response: Response): Promise<Result<OriginBundle, OriginFailure>> {
  const signed = signedIn(response.headers);
  if (response.status === 304) return ok({ is: "unchanged", signed });
  if (response.status === 404) return readNotFound(response);
  if (response.status !== 200) return err(await failureOf(response));
  if (signed === null) return err({ tag: "unexpected", why: "The bundle came without scope, number or signature.", status: 200 });
  const text = await textWithin(response, mostBundleBytes);
  return text === null ? err(brokenOff) : ok({ is: "new", signed, text });
}

/** A 404 in the app's own words means that nothing is live; any other is a wrong address. */
async function readNotFound(response: Response): Promise<Result<OriginBundle, OriginFailure>> {
  if ((response.headers.get("content-type") ?? "").startsWith("application/problem+json")) {
    await response.body?.cancel();
    return ok({ is: "nothing-live" });
  }
  return err(await failureOf(response));
}

function signedIn(headers: Headers): Signed | null {
  const [scope, number, signature] = [headers.get("thenwise-scope"), headers.get("thenwise-release"), headers.get("thenwise-signature")];
  if (scope === null || signature === null || number === null || !/^[1-9]\d{0,9}$/.test(number)) return null;
  return { scope, number: Number(number), signature };
}

async function failureOf(response: Response): Promise<OriginFailure> {
  await response.body?.cancel().catch(() => undefined);
  const refused = response.status === 401 || response.status === 403;
  const why = refused ? "The origin refuses this edge's server key." : `The origin answered ${response.status}.`;
  return { tag: refused ? "refused" : "unexpected", why, status: response.status };
}

const brokenOff: OriginFailure = { tag: "unexpected", why: "The answer was too large or broke off.", status: null };

/** Reads a body as UTF-8 and gives up at `most` bytes; null: too large, broken off or not text. */
async function textWithin(response: Response, most: number): Promise<string | null> {
  if (response.body === null) return "";
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let text = "";
  let size = 0;
  try {
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      size += read.value.byteLength;
      if (size > most) {
        await reader.cancel();
        return null;
      }
      text += decoder.decode(read.value, { stream: true });
    }
    return text + decoder.decode();
  } catch {
    return null;
  }
}

function reasonOf(fault: unknown): string {
  if (!(fault instanceof Error)) return "The origin did not answer.";
  const cause = fault.cause instanceof Error ? `: ${fault.cause.message}` : "";
  return `${fault.message}${cause}`;
}
