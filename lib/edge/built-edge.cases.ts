import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type Server } from "node:http";
import { createInterface } from "node:readline";
import { keyringText, keys, type Release } from "./origin.cases";
import { serverKey } from "@/lib/delivery/sample-shop.cases";

/** The app as an edge asks it, over HTTP; a test says what it serves. */
export type OriginServer = { readonly server: Server; readonly url: () => string; serves: Release; readonly requests: () => number; close(): Promise<void> };

export async function openOriginServer(serves: Release): Promise<OriginServer> {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const { scope, number, signature, hash, text } = desk.serves;
    const signed = { "thenwise-scope": scope, "thenwise-release": String(number), "thenwise-signature": signature };
    if (request.headers.authorization !== `Bearer ${serverKey}`) response.writeHead(401).end();
    else if (request.url?.endsWith("/keyring") === true) response.writeHead(200, { "content-type": "application/json" }).end(keyringText);
    else if (request.headers["if-none-match"] === `"${hash}"`) response.writeHead(304, signed).end();
    else response.writeHead(200, { "content-type": "application/json", ...signed }).end(text);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const close = (): Promise<void> =>
    new Promise((closed) => {
      server.close(() => closed());
      server.closeAllConnections();
    });
  const desk: OriginServer = { server, url: () => `http://127.0.0.1:${portOf(server)}`, serves, requests: () => requests, close };
  return desk;
}

export function portOf(listening: Server): number {
  const at = listening.address();
  return at !== null && typeof at === "object" ? at.port : 0;
}

/** An address where nobody listens. */
export const nobody = "http://127.0.0.1:9";

type Started = { readonly program: string; readonly data: string; readonly origin: string; readonly environment?: Readonly<Record<string, string>> };

export type RunningEdge = { readonly child: ChildProcess; readonly at: (path: string) => string; readonly ended: Promise<number | null>; readonly log: () => readonly string[] };

const publicKey = keys.publicKey.export({ type: "spki", format: "der" }).toString("base64");

/** Starts a built edge on a free port and answers once it listens. */
export async function startBuiltEdge({ program, data, origin, environment = {} }: Started): Promise<RunningEdge> {
  const child = spawn(process.execPath, [program], {
    env: { NODE_ENV: "production", EDGE_PORT: "0", EDGE_HOST: "127.0.0.1", ORIGIN: origin, ENVIRONMENT: "production", WORKSPACE: "summit", SERVER_KEY: serverKey, PUBLIC_KEY: publicKey, DATA: data, EDGE_POLL_MS: "200", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const events: string[] = [];
  const port = await new Promise<number>((listening) => {
    createInterface({ input: child.stdout }).on("line", (line) => {
      const { event, port: at } = JSON.parse(line);
      events.push(event);
      if (event === "listening") listening(at);
    });
  });
  return { child, at: (path) => `http://127.0.0.1:${port}${path}`, ended: new Promise((done) => child.once("exit", done)), log: () => events };
}
