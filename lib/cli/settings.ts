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
  readonly appUrl: string;
  readonly edgeUrl: string;
  readonly dataDir: string;
  /** Null: the embedded PostgreSQL. */
  readonly databaseUrl: string | null;
  /** Embedded database and loopback address: nobody else can reach the demo logins. */
  readonly demo: boolean;
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
  return {
    root,
    dev: args.includes("--dev"),
    host,
    port,
    edgePort,
    appUrl: environment("APP_URL") ?? `http://${visible}:${port}`,
    edgeUrl: environment("EDGE_URL") ?? `http://${visible}:${edgePort}`,
    dataDir: writableFolder(resolve(root, environment("DATA_DIR") ?? ".data")),
    databaseUrl,
    demo: databaseUrl === null && loopback.has(host),
  };
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
