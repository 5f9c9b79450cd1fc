import { spawn, type ChildProcess } from "node:child_process";

/** The programs that this one started, which live and die with it. */
export type Children = {
  readonly start: (name: string, args: readonly string[], environment: NodeJS.ProcessEnv) => void;
  /** Runs a program to its end: its status (null: it was ended by a signal) and what it said. */
  readonly run: (args: readonly string[], environment: NodeJS.ProcessEnv) => Promise<{ readonly status: number | null; readonly output: string }>;
  /** Ends them all, gently first. */
  readonly stop: () => Promise<void>;
  /** Settles when one of those that were started ends by itself. */
  readonly ended: Promise<string>;
};

const endWithParent = new URL("./end-with-parent.mjs", import.meta.url).href;

export function makeChildren(root: string): Children {
  const running = new Set<ChildProcess>();
  let stopping = false;
  let tell: (name: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (tell = resolve));
  const open = (args: readonly string[], env: NodeJS.ProcessEnv, output: "inherit" | "pipe"): ChildProcess => {
    const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", output, output, "ipc"] });
    running.add(child);
    child.once("exit", () => running.delete(child));
    return child;
  };
  return {
    ended,
    start(name, args, environment) {
      open(["--import", endWithParent, ...args], environment, "inherit").once("exit", () => (stopping ? undefined : tell(name)));
    },
    run(args, environment) {
      const child = open(args, environment, "pipe");
      let output = "";
      for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => (output += piece.toString("utf8")));
      return new Promise((done) => child.once("close", (status) => done({ status, output })));
    },
    async stop() {
      stopping = true;
      const last = setTimeout(() => running.forEach((child) => child.kill("SIGKILL")), 10_000);
      await Promise.all([...running].map((child) => new Promise((gone) => child.once("exit", gone) && child.kill("SIGTERM"))));
      clearTimeout(last);
    },
  };
}
