import { execFileSync, spawn } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

type Starting = { /** The path that people come to the app below. */ readonly basePath?: string; readonly dataDir?: string; readonly settings?: Readonly<Record<string, string>>; readonly args?: readonly string[] };

/** `npm start` as an operator runs it, in a process group of its own as a shell gives it. */
export type Start = {
  readonly app: string;
  readonly edge: string;
  readonly dataDir: string;
  readonly pid: number;
  /** What it has said so far. */
  readonly said: () => string;
  /** Until it said so, or ended. */
  readonly says: (pattern: RegExp) => Promise<void>;
  readonly isReady: () => Promise<boolean>;
  /** Its exit code, once it ended. */
  readonly ended: Promise<number | null>;
  /** What a terminal does: everybody in the group hears it. */
  readonly toAll: (signal: NodeJS.Signals) => void;
  /** Who of the group is alive: the command lines. */
  readonly alive: () => readonly { readonly pid: number; readonly command: string }[];
};

const begun: Start[] = [];

export async function start({ basePath, dataDir = emptyFolder(), settings = {}, args = [] }: Starting = {}): Promise<Start> {
  const [port, edgePort] = [await freePort(), await freePort()];
  const env = { ...process.env, PORT: String(port), EDGE_PORT: String(edgePort), DATA_DIR: dataDir, ...(basePath === undefined ? {} : { APP_URL: `http://localhost:${port}${basePath}` }), ...settings };
  const child = spawn(process.execPath, [join(root, "lib/cli/start.mjs"), ...args], { cwd: root, detached: true, stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (piece: Buffer) => (said += piece.toString("utf8")));
  const ended = new Promise<number | null>((done) => child.once("exit", done));
  const pid = child.pid ?? 0;
  let isOver = false;
  void ended.then(() => (isOver = true));
  const [app, edge] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${edgePort}`];
  const started: Start = {
    app,
    edge,
    dataDir,
    pid,
    ended,
    said: () => said,
    says: (pattern) => becomes(async () => pattern.test(said) || isOver, `it says ${pattern}; it said:\n${said}`),
    isReady: async () => (await fetch(`${app}/readyz`).catch(() => null))?.ok === true,
    toAll: (signal) => void signalled(-pid, signal),
    alive: () => processes().filter(({ group }) => group === pid),
  };
  begun.push(started);
  return started;
}

/** Ends all that was started here and is still there. */
export function endAll(): void {
  for (const { toAll, dataDir } of begun.splice(0)) {
    toAll("SIGKILL");
    const postmaster = postmasterOf(dataDir);
    if (postmaster !== null) signalled(postmaster, "SIGKILL");
  }
}

/** Open to the user that PostgreSQL runs as where the tests are run by root. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "thenwise-start-"));
  chmodSync(folder, 0o755);
  return folder;
}

/** The process of the folder's PostgreSQL; null: there is none. */
export function postmasterOf(dataDir: string): number | null {
  try {
    const pid = Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
    return processes().some((each) => each.pid === pid) ? pid : null;
  } catch {
    return null;
  }
}

export async function becomes(holds: () => Promise<boolean>, what: string): Promise<void> {
  const until = Date.now() + 240_000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`Waited four minutes in vain until ${what}.`);
    await new Promise((later) => setTimeout(later, 100));
  }
}

function processes(): readonly { readonly pid: number; readonly group: number; readonly command: string }[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,pgid=,stat=,args="], { encoding: "utf8" }).split("\n");
  return lines.flatMap((line) => {
    const [, pid, group, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s(.*)$/.exec(line) ?? [];
    return state === undefined || state.startsWith("Z") ? [] : [{ pid: Number(pid), group: Number(group), command: command ?? "" }];
  });
}

function signalled(pid: number, signal: NodeJS.Signals): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    // It was gone already.
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const at: string | AddressInfo | null = server.address();
      server.close(() => found(at !== null && typeof at === "object" ? at.port : 0));
    });
  });
}
