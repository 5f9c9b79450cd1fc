import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretsOf, workspace } from "../product";

const root = join(import.meta.dirname, "../..");

/** An installation of its own, for tests that kill what others are using. */
export type OwnInstallation = {
  readonly app: string;
  /** An edge of its own beside the app, as an operator runs one elsewhere; the one that `npm start` began ends with it. */
  readonly edge: string;
  readonly edgeKey: string;
  /** Kills the app, whoever watches over it, and the database. The edge that was started alone stays. */
  readonly killAllButTheEdge: () => Promise<void>;
  readonly killEdge: () => Promise<void>;
  /** Starts the one file that the edge is, on its old folder, and nothing else. */
  readonly startEdgeAlone: () => Promise<void>;
  readonly close: () => void;
};

/** Started as `npm start` does, with these settings besides its own ports and folder. */
export async function openOwnInstallation(settings: Readonly<Record<string, string>> = {}): Promise<OwnInstallation> {
  const [port, edgePort] = [await freePort(), await freePort()];
  const dataDir = mkdtempSync(join(tmpdir(), "thenwise-own-"));
  const [app, edge] = [`http://127.0.0.1:${port}`, `http://127.0.0.1:${edgePort}`];
  const aloneAt = await freePort();
  const alone = `http://127.0.0.1:${aloneAt}`;
  const groups = [startGroup([join(root, "lib/cli/start.mjs")], { ...process.env, ...settings, PORT: String(port), EDGE_PORT: String(edgePort), DATA_DIR: dataDir })];
  const own = () => processes().filter(({ group }) => groups.includes(group));
  const isEdge = ({ group, command }: Process): boolean => group !== groups[0] && command.includes("dist/edge.mjs");
  const killAllButTheEdge = async () => {
    own().filter((each) => !isEdge(each)).forEach(({ pid }) => kill(pid));
    kill(postmasterOf(dataDir));
    await becomes(() => isSilent(app), `${app} is gone`);
  };
  const killEdge = async () => {
    own().filter(isEdge).forEach(({ pid }) => kill(pid));
    await becomes(() => isSilent(alone), `${alone} is gone`);
  };
  await becomes(() => isReady(app), `${app} is ready`);
  await becomes(() => isReady(edge), `${edge} is ready`);
  const { edgeServerKey, signingPublicKey } = secretsOf(dataDir);
  return {
    app,
    edge: alone,
    edgeKey: edgeServerKey,
    killAllButTheEdge,
    killEdge,
    async startEdgeAlone() {
      const edgeSettings = { ORIGIN: app, ENVIRONMENT: "production", WORKSPACE: workspace, SERVER_KEY: edgeServerKey, PUBLIC_KEY: signingPublicKey, EDGE_PORT: String(aloneAt), EDGE_HOST: "127.0.0.1", DATA: join(dataDir, "edge-alone") };
      groups.push(startGroup([join(root, "dist/edge.mjs")], { NODE_ENV: "production", ...edgeSettings }));
      await becomes(() => isReady(alone), `${alone} is ready`);
    },
    close() {
      own().forEach(({ pid }) => kill(pid));
      kill(postmasterOf(dataDir));
    },
  };
}

/** Starts a program in a process group of its own, by which everything that it starts can be found. */
function startGroup(args: readonly string[], environment: NodeJS.ProcessEnv): number {
  const child = spawn(process.execPath, args, { cwd: root, detached: true, stdio: "ignore", env: environment });
  child.unref();
  if (child.pid === undefined) throw new Error(`${args.join(" ")} did not start.`);
  return child.pid;
}

type Process = { readonly pid: number; readonly group: number; readonly command: string };

function processes(): readonly Process[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,pgid=,args="], { encoding: "utf8" }).split("\n");
  return lines.map((line) => {
    const [, pid, group, command] = /^\s*(\d+)\s+(\d+)\s(.*)$/.exec(line) ?? [];
    return { pid: Number(pid), group: Number(group), command: command ?? "" };
  });
}

function postmasterOf(dataDir: string): number | null {
  try {
    return Number(readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
  } catch {
    return null;
  }
}

function kill(pid: number | null): void {
  if (pid === null) return;
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It was gone already.
  }
}

const isReady = async (base: string): Promise<boolean> => (await fetch(`${base}/readyz`).catch(() => null))?.ok === true;
const isSilent = async (base: string): Promise<boolean> => (await fetch(`${base}/healthz`).catch(() => null)) === null;

async function becomes(holds: () => Promise<boolean>, what: string): Promise<void> {
  const until = Date.now() + 120_000;
  while (!(await holds())) {
    if (Date.now() > until) throw new Error(`Waited two minutes in vain until ${what}.`);
    await new Promise((later) => setTimeout(later, 100));
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
