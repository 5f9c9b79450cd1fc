import { type KeyObject } from "node:crypto";
import { parseArgs } from "node:util";
import { publicKeysFrom } from "./public-keys";
import { geoNetworks, type GeoHeaders } from "@/lib/delivery/geo-headers";
import { err, ok, type Result } from "@/lib/std/result";

/** How an edge is told what to do. */
export type EdgeConfig = {
  readonly port: number;
  /** Null: all addresses of the machine. */
  readonly host: string | null;
  /** The app, without a slash at its end. */
  readonly origin: string;
  readonly environment: string;
  /** The workspace's slug; null: the first verified release says it, and from then on no other is taken. */
  readonly workspace: string | null;
  readonly serverKey: string;
  /** A signature by any of them counts, so that keys can be changed without a gap. Never empty: unsigned bundles are not served. */
  readonly publicKeys: readonly KeyObject[];
  readonly dataDirectory: string;
  readonly pollMs: number;
  /** The headers of the network in front; null: none is believed. */
  readonly geo: GeoHeaders | null;
  /** How many proxies of the operator's stand in front and add to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly rate: { readonly perSecond: number; readonly burst: number };
  /** Whether a release is taken up that asks for operators which this edge does not have. */
  readonly unsupported: "serve" | "refuse";
  /** Null: next to this program. */
  readonly sdkFile: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const flags = {
  port: "EDGE_PORT",
  host: "EDGE_HOST",
  origin: "ORIGIN",
  environment: "ENVIRONMENT",
  workspace: "WORKSPACE",
  "server-key": "SERVER_KEY",
  "public-key": "PUBLIC_KEY",
  data: "DATA",
  "poll-ms": "EDGE_POLL_MS",
  "rate-per-second": "EDGE_RATE_PER_SECOND",
  "geo-headers": "GEO_HEADERS",
  "trusted-proxies": "TRUSTED_PROXIES",
  unsupported: "EDGE_UNSUPPORTED",
  sdk: "SDK_FILE",
} as const;

type Flag = keyof typeof flags;

/** Reads flags, then environment variables. A failure is the sentence to print. */
export function readEdgeConfig(environment: Environment, args: readonly string[]): Result<EdgeConfig, string> {
  const given = parsedFlags(args);
  if (!given.ok) return given;
  const setting = (flag: Flag): string => (given.value[flag] ?? environment[flags[flag]] ?? "").trim();
  const missing = required.filter((flag) => setting(flag) === "");
  if (missing.length > 0) return err(`The edge needs ${missing.map((flag) => `${flags[flag]} (or --${flag})`).join(", ")}.`);
  const origin = originFrom(setting("origin"));
  if (origin === null) return err(`ORIGIN must be the app's address, like https://app.example.com; it is "${setting("origin")}".`);
  const publicKeys = publicKeysFrom(setting("public-key"));
  if (publicKeys === null) return err("PUBLIC_KEY must be an Ed25519 public key, as PEM or base64. The app shows it as SIGNING_PUBLIC_KEY.");
  const port = numberFrom(setting("port"), 3080);
  if (port === null || port > 65_535) return err(`EDGE_PORT must be a port number; it is "${setting("port")}".`);
  const network = setting("geo-headers");
  const geo = network === "" ? null : (geoNetworks[network] ?? undefined);
  if (geo === undefined) return err(`GEO_HEADERS must be one of ${Object.keys(geoNetworks).join(", ")}; it is "${network}".`);
  const unsupported = setting("unsupported") === "" ? "serve" : setting("unsupported");
  if (unsupported !== "serve" && unsupported !== "refuse") return err(`EDGE_UNSUPPORTED must be serve or refuse; it is "${unsupported}".`);
  const trustedProxies = numberFrom(setting("trusted-proxies"), 0);
  if (trustedProxies === null || trustedProxies > 99) return err(`TRUSTED_PROXIES must be the number of proxies in front; it is "${setting("trusted-proxies")}".`);
  const perSecond = numberFrom(setting("rate-per-second"), 5_000) ?? 5_000;
  return ok({
    port,
    host: setting("host") === "" ? null : setting("host"),
    origin,
    environment: setting("environment"),
    workspace: setting("workspace") === "" ? null : setting("workspace"),
    serverKey: setting("server-key"),
    publicKeys,
    dataDirectory: setting("data") === "" ? ".data/edge" : setting("data"),
    pollMs: Math.max(200, numberFrom(setting("poll-ms"), 3_000) ?? 3_000),
    geo,
    trustedProxies,
    rate: { perSecond: Math.max(1, perSecond), burst: Math.max(1, perSecond) * 2 },
    unsupported,
    sdkFile: setting("sdk") === "" ? null : setting("sdk"),
  });
}

const required = ["origin", "environment", "server-key", "public-key"] as const satisfies readonly Flag[];

function parsedFlags(args: readonly string[]): Result<Readonly<Partial<Record<Flag, string>>>, string> {
  const options = Object.fromEntries(Object.keys(flags).map((flag) => [flag, { type: "string" as const }]));
  try {
    const { values } = parseArgs({ args: [...args], options, allowPositionals: false });
    return ok(Object.fromEntries(Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === "string")));
  } catch (problem) {
    return err(problem instanceof Error ? problem.message : "The flags cannot be read.");
  }
}

function originFrom(text: string): string | null {
  if (!URL.canParse(text)) return null;
  const url = new URL(text);
  return url.protocol === "http:" || url.protocol === "https:" ? url.href.replace(/\/+$/, "") : null;
}

function numberFrom(text: string, otherwise: number): number | null {
  if (text === "") return otherwise;
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}
