import "server-only";
import { lookup as systemLookup } from "node:dns/promises";
import { request as plainRequest, type IncomingMessage } from "node:http";
import { request as secureRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { isPublicAddress } from "./public-address";

type Address = { readonly address: string; readonly family: number };
export type Outside = {
  /** Every address of a name. */
  readonly lookup?: (host: string) => Promise<readonly Address[]>;
  /** `host:port` of what may be reached although it is not public. */
  readonly allowed: ReadonlySet<string>;
  readonly withinMs?: number;
};

/** What became of one question to one address. `silent`: nothing can be said, for instance because this server has no way out. */
export type Reached =
  | { readonly tag: "answered"; readonly status: number; readonly location: string | null }
  | { readonly tag: "not-public" | "no-such-host" | "no-answer" | "not-trusted" | "silent" };

const ports: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 };

/** Asks one address once, without cookies, and reads no more than the head of the answer. Never throws. */
export function makeReach({ lookup = lookupAll, allowed, withinMs = 6_000 }: Outside) {
  return async (url: URL, method: "HEAD" | "GET"): Promise<Reached> => {
    const usual = ports[url.protocol];
    if (usual === undefined) return { tag: "not-public" };
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const known = allowed.has(`${host}:${url.port || usual}`);
    if (!known && url.port !== "") return { tag: "not-public" };
    const signal = AbortSignal.timeout(withinMs);
    try {
      const addresses = isIP(host) === 0 ? await within(lookup(host), signal) : [{ address: host, family: isIP(host) }];
      if (!known && !addresses.every(({ address }) => isPublicAddress(address))) return { tag: "not-public" };
      const { statusCode = 0, headers } = await headOf(url, { method, addresses, signal });
      return { tag: "answered", status: statusCode, location: headers.location ?? null };
    } catch (error) {
      return { tag: faultOf(error) };
    }
  };
}

export type Reach = ReturnType<typeof makeReach>;

const lookupAll = (host: string): Promise<readonly Address[]> => systemLookup(host, { all: true, verbatim: true });

/** The system's own lookup cannot be called off, but nobody has to wait for it. */
const within = <Value>(promise: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  Promise.race([promise, new Promise<never>((_resolve, reject) => signal.addEventListener("abort", () => reject(new Error("too slow")), { once: true }))]);

type Asked = { readonly method: string; readonly addresses: readonly Address[]; readonly signal: AbortSignal };

function headOf(url: URL, { method, addresses, signal }: Asked): Promise<IncomingMessage> {
  const pinned: LookupFunction = (_host, options, done) => {
    const [first] = addresses;
    if (options.all === true) done(null, addresses.map((each) => ({ ...each })));
    else if (first !== undefined) done(null, first.address, first.family);
  };
  return new Promise((resolve, reject) => {
    const ask = url.protocol === "https:" ? secureRequest : plainRequest;
    const asked = ask(url, { method, lookup: pinned, signal, agent: false, maxHeaderSize: 16_384, headers: { "user-agent": "Thenwise link check", accept: "*/*" } }, (answer) => {
      answer.destroy();
      resolve(answer);
    });
    asked.on("error", reject);
    asked.end();
  });
}

const faults: ReadonlyMap<unknown, Exclude<Reached["tag"], "answered">> = new Map([
  ["ENOTFOUND", "no-such-host"],
  // The name server itself does not answer: that says nothing about the address.
  ["EAI_AGAIN", "silent"],
  ["ENETUNREACH", "silent"],
  ["CERT_HAS_EXPIRED", "not-trusted"],
  ["DEPTH_ZERO_SELF_SIGNED_CERT", "not-trusted"],
  ["SELF_SIGNED_CERT_IN_CHAIN", "not-trusted"],
  ["UNABLE_TO_VERIFY_LEAF_SIGNATURE", "not-trusted"],
  ["ERR_TLS_CERT_ALTNAME_INVALID", "not-trusted"],
]);

const faultOf = (error: unknown): Exclude<Reached["tag"], "answered"> => faults.get(error instanceof Error && "code" in error ? error.code : null) ?? "no-answer";
