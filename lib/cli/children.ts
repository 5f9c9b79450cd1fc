import { spawn, type ChildProcess } from "node:child_process";

/** The programs that serve, which live and die together. */
export type Children = {
  readonly start: (name: string, args: readonly string[], environment: NodeJS.ProcessEnv) => void;
  /** Ends them all, gently first. */
  readonly stop: () => Promise<void>;
  /** Settles when one of them ends by itself. */
  readonly ended: Promise<string>;
};

export function makeChildren(root: string): Children {
  const running = new Map<string, ChildProcess>();
  let stopping = false;
  let tell: (name: string) => void = () => undefined;
  const ended = new Promise<string>((resolve) => (tell = resolve));
  return {
    ended,
    start(name, args, environment) {
      const child = spawn(process.execPath, args, { cwd: root, env: environment, stdio: ["ignore", "inherit", "inherit"] });
      running.set(name, child);
      child.on("exit", () => {
        running.delete(name);
        if (!stopping) tell(name);
      });
    },
    async stop() {
      stopping = true;
      const last = setTimeout(() => running.forEach((child) => child.kill("SIGKILL")), 10_000);
      await Promise.all([...running.values()].map((child) => new Promise((gone) => child.once("exit", gone) && child.kill("SIGTERM"))));
      clearTimeout(last);
    },
  };
}
