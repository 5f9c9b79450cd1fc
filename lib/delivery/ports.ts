import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type EventReporter } from "./event-reporter";
import { type GeoHeaders } from "./geo-headers";
import { type RateLimiter } from "./rate-limiter";
import { type KeyringDto } from "@/lib/api/releases";

/** Who asks, as far as their key says. */
export type Caller = {
  /** The key's id: what is counted against a limit and written into logs. Never the secret. */
  readonly key: string;
  /** `browser` keys (pk_) stand in pages, so whatever they may do everybody may; `server` keys (sk_) are secrets. */
  readonly kind: "browser" | "server";
  readonly workspace: string;
  readonly environment: string;
};

/** What is live in an environment, ready to answer. */
export type LiveBundle = {
  /** `workspace/environment`, as it was signed. */
  readonly scope: string;
  readonly number: number;
  readonly hash: string;
  /** The canonical text: what was hashed, signed and is sent. */
  readonly text: string;
  /** Ed25519 over `releaseMessage`, base64. */
  readonly signature: string;
  readonly loaded: LoadedBundle;
};

/** The store can't be asked right now, and what it last said is not known either. */
export type Away = "away";

/** So many wrong keys came from this address that the next one is not looked up for so many seconds. */
export type TooMany = { readonly retryAfterSeconds: number };

export interface BundleSource {
  /** Null: nothing is live there yet. */
  live(caller: Caller): Promise<LiveBundle | null | Away>;
  /** A bundle that was live once, by its hash; null: the environment never had it. */
  byHash(caller: Caller, hash: string): Promise<{ readonly text: string } | null | Away>;
}

export interface KeyCheck {
  /** Null: not a key of ours, or revoked. Whoever showed many such is not looked up for a while. */
  callerOf(secret: string, address: string): Promise<Caller | null | Away | TooMany>;
  /** The keys in force in the caller's environment, by hash, for edges; null: only the origin gives them out. */
  keyring(caller: Caller): Promise<KeyringDto | null | Away>;
}

/** All that delivery needs of the world. The app and the edge each fill it in. */
export type DeliveryPorts = {
  readonly bundles: BundleSource;
  readonly keys: KeyCheck;
  readonly limiter: RateLimiter;
  /** Hears which events visitors' profiles bring. */
  readonly events: Pick<EventReporter, "hear">;
  /** The headers of the network in front of us; null: nobody stands there whose word about places counts. */
  readonly geo: GeoHeaders | null;
  /** How many proxies of the operator's stand in front and add to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** A short text that is the same for the same answer and never for two answers: SHA-256 or better. */
  readonly digest: (text: string) => string;
  /** Seconds since the origin last confirmed what is live; null: this is the origin. */
  readonly staleSeconds: () => number | null;
  /** Hears of bugs: whatever was thrown while answering. */
  readonly onFault: (fault: unknown, path: string) => void;
};
