import { accessSync, constants, mkdirSync, realpathSync, chmodSync } from "node:fs";
import { join, resolve } from "node:path";
import { Stop } from "./steps.mjs";

/** What `npm start` was asked for. */
export type Settings = {
  readonly root: string;
  readonly dev: boolean;
  readonly host: string;
  readonly port: number;
  readonly edgePort: number;
  /** The address that people use, without a slash at its end. */
  readonly appUrl: string;
  /** The path of it below which the app stands; empty: the host itself. */
  readonly basePath: string;
  /** Where this machine reaches the app itself: the address that people use may lead through a proxy that it cannot reach. */
  readonly ownUrl: string;
  /** How many proxies of the operator's stand in front and add to `X-Forwarded-For`. */
  readonly trustedProxies: number;
  readonly edgeUrl: string;
  readonly dataDir: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Embedded database and loopback address: nobody else can reach the demo logins. */
  readonly demo: boolean;
  /** Whether the first admin's link is made anew although the one before works still. */
  readonly newAdminLink: boolean;
};

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "localhost", "::1"]);

/** Reads the environment; ports were checked before. */
export function readSettings(root: string, args: readonly string[]): Settings {
  const environment = (name: string): string | null => process.env[name] || null;
  const host = environment("HOST") ?? "127.0.0.1";
  const port = Number(environment("PORT") ?? 3000);
  const edgePort = Number(environment("EDGE_PORT") ?? 3080);
  const databaseUrl = environment("DATABASE_URL");
  const visible = loopback.has(host) ? "localhost" : host;
  const appUrl = addressIn("APP_URL", environment("APP_URL") ?? `http://${visible}:${port}`);
  const basePath = basePathOf(appUrl);
  return {
    root,
    dev: args.includes("--dev"),
    host,
    port,
    edgePort,
    appUrl,
    basePath,
    ownUrl: `http://${reachable(host)}:${port}${basePath}`,
    trustedProxies: trustedProxies(environment("TRUSTED_PROXIES") ?? "0"),
    edgeUrl: environment("EDGE_URL") ?? `http://${visible}:${edgePort}`,
    dataDir: writableFolder(resolve(root, environment("DATA_DIR") ?? ".data")),
    databaseUrl,
    demo: databaseUrl === null && loopback.has(host),
    newAdminLink: args.includes("--new-admin-link"),
  };
}

function addressIn(variable: string, text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "") throw new Stop(`${variable} is “${text}”, which is no address that people could use: give one like https://rules.example.com, with a path if there is one.`);
  return `${url.origin}${url.pathname.replace(/\/+$/, "")}`;
}

function basePathOf(appUrl: string): string {
  const path = new URL(appUrl).pathname.replace(/\/+$/, "");
  if (!/^(?:\/[A-Za-z0-9._~-]+)*$/.test(path)) throw new Stop(`APP_URL stands below “${path}”: use letters, digits, and - . _ ~ only.`);
  return path;
}

/** An address of this machine at which a server that listens on `host` is reached from it. */
function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::" || host === "[::]") return "[::1]";
  return host.includes(":") && !host.startsWith("[") ? `[${host}]` : host;
}

function trustedProxies(text: string): number {
  if (!/^\d{1,2}$/.test(text)) throw new Stop(`TRUSTED_PROXIES is “${text}”: give the number of proxies of yours in front, as in TRUSTED_PROXIES=1.`);
  return Number(text);
}

function writableFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    // Root's database runs as another user, who must be able to walk through.
    if (process.getuid?.() === 0) chmodSync(folder, 0o755);
    accessSync(folder, constants.W_OK);
    return realpathSync(folder);
  } catch {
    throw new Stop(`Thenwise cannot write to ${folder}. Choose another folder: DATA_DIR=${join("~", "thenwise-data")} npm start.`);
  }
}
