import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readEdgeConfig, type EdgeConfig } from "./edge-config";
import { makeEdge } from "./edge";
import { makeEdgePictures } from "./edge-pictures";
import { edgePorts } from "./edge-ports";
import { makeEdgeServer, type EdgeServer } from "./edge-server";
import { follow } from "./follow";
import { jsonLog } from "./log";
import { makeOrigin } from "./origin";
import { makeEventReporter, type EventReporter } from "@/lib/delivery/event-reporter";
import { type SdkScript } from "@/lib/delivery/sdk-answer";

const log = jsonLog((line) => process.stdout.write(line));

await main();

async function main(): Promise<void> {
  const config = readEdgeConfig(process.env, process.argv.slice(2));
  if (!config.ok) {
    process.stderr.write(`${config.error}\n`);
    process.exitCode = 2;
    return;
  }
  const origin = makeOrigin(config.value);
  const edge = makeEdge({ config: config.value, origin, log, now: () => Date.now() });
  await edge.start();
  const events = makeEventReporter({ send: ({ counts }) => origin.report(counts), later: (run, ms) => setTimeout(run, ms).unref(), now: () => performance.now(), everyMs: 30_000 });
  const ports = edgePorts(edge, { config: config.value, log, events });
  const { environment, serverKey } = config.value;
  const pictures = makeEdgePictures({ edge, config: config.value, log });
  const running = makeEdgeServer({ edge, ports, environment, serverKey, pictures, sdk: await sdkScript(config.value) });
  const ended = new AbortController();
  listen(running, config.value);
  stopOnSignal({ running, ended, events });
  await follow({ poll: () => edge.poll().finally(() => void pictures.fetchNamed()), everyMs: config.value.pollMs, random: Math.random, signal: ended.signal });
}

function listen({ server }: EdgeServer, { port, host, environment, origin }: EdgeConfig): void {
  server.once("error", (fault: NodeJS.ErrnoException) => {
    const taken = fault.code === "EADDRINUSE";
    process.stderr.write(taken ? `Port ${port} is taken. Set EDGE_PORT to a free one.\n` : `The edge cannot listen on port ${port}: ${fault.message}\n`);
    process.exit(2);
  });
  const ready = (): void => {
    const address = server.address();
    log("info", "listening", { port: typeof address === "object" && address !== null ? address.port : port, environment, origin });
  };
  if (host === null) server.listen(port, ready);
  else server.listen(port, host, ready);
}

function stopOnSignal({ running, ended, events }: { readonly running: EdgeServer; readonly ended: AbortController; readonly events: EventReporter }): void {
  const stop = (): void => {
    if (ended.signal.aborted) return;
    log("info", "stopping");
    ended.abort();
    void Promise.all([running.stop(10_000), events.tell()]).then(() => process.exit(0));
  };
  process.once("SIGTERM", stop);
  process.once("SIGINT", stop);
}

/** The script that was built beside this program; null: it was built without. */
async function sdkScript({ sdkFile }: EdgeConfig): Promise<SdkScript | null> {
  const path = sdkFile ?? fileURLToPath(new URL("./sdk.js", import.meta.url));
  const text = await readFile(path, "utf8").catch(() => null);
  return text === null ? null : { text, hash: createHash("sha256").update(text).digest("hex") };
}
