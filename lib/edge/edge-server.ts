import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { staleSeconds } from "./edge-ports";
import { type Edge } from "./edge";
import { namesTag } from "@/lib/delivery/entity-tag";
import { type DeliveryAnswer } from "@/lib/delivery/exchange";
import { deliverNode, pathOf, sendNode } from "@/lib/delivery/from-node";
import { type DeliveryPorts } from "@/lib/delivery/ports";
import { sdkAnswer, type SdkScript } from "@/lib/delivery/sdk-answer";

export type EdgeServer = {
  readonly server: Server;
  /** Finishes what is being answered, takes nothing new, and closes whatever is left after `graceMs`. */
  stop(graceMs: number): Promise<void>;
};

type ServerParts = { readonly edge: Edge; readonly ports: DeliveryPorts; readonly sdk: SdkScript | null; readonly environment: string };

/** The plain HTTP server of an edge: delivery, the SDK, and what watches it. */
export function makeEdgeServer(parts: ServerParts): EdgeServer {
  const state = { stopping: false };
  const server = createServer((request, response) => {
    if (state.stopping) response.shouldKeepAlive = false;
    answer(request, response, { ...parts, stopping: state.stopping }).catch((fault: unknown) => {
      parts.ports.onFault(fault, request.url ?? "");
      response.destroy();
    });
  });
  // Slow or countless clients must not keep others waiting.
  server.headersTimeout = 10_000;
  server.requestTimeout = 30_000;
  server.keepAliveTimeout = 65_000;
  server.maxConnections = 5_000;
  server.maxHeadersCount = 100;
  return { server, stop: (graceMs) => stop(server, state, graceMs) };
}

function stop(server: Server, state: { stopping: boolean }, graceMs: number): Promise<void> {
  state.stopping = true;
  return new Promise((done) => {
    const force = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearTimeout(force);
      done();
    });
    server.closeIdleConnections();
  });
}

type Asked = ServerParts & { readonly stopping: boolean };

async function answer(request: IncomingMessage, response: ServerResponse, asked: Asked): Promise<void> {
  const own = ownAnswer(pathOf(request.url ?? "/"), request, asked);
  if (own === null) return deliverNode(request, response, asked.ports);
  sendNode(request, response, own);
}

function ownAnswer(path: string, request: IncomingMessage, asked: Asked): DeliveryAnswer | null {
  const page = pages.get(path);
  if (page === undefined) return null;
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" }, body: null };
  return page(request, asked);
}

type Page = (request: IncomingMessage, asked: Asked) => DeliveryAnswer;

const pages: ReadonlyMap<string, Page> = new Map<string, Page>([
  ["/healthz", () => json(200, { status: "ok" })],
  ["/readyz", (_request, { edge, stopping }) => readiness(edge, stopping)],
  ["/status", (_request, asked) => json(200, statusOf(asked))],
  ["/sdk.js", (request, { sdk }) => (sdk === null ? json(404, { status: "this edge was built without the SDK" }) : sdkAnswer(sdk, { query: queryOf(request), knows: (tag) => namesTag(request.headers["if-none-match"] ?? null, tag) }))],
]);

const queryOf = ({ url = "" }: IncomingMessage): string => url.slice(pathOf(url).length);

/** Ready once it can answer with a release; going away counts as not ready, so that balancers look elsewhere. */
function readiness(edge: Edge, stopping: boolean): DeliveryAnswer {
  if (stopping) return json(503, { status: "stopping" });
  const { live } = edge.known();
  return live === null ? json(503, { status: "no release yet" }) : json(200, { status: "ready", release: live.number });
}

function statusOf({ edge, environment, stopping }: Asked) {
  const { live, keyring, confirmedAt } = edge.known();
  return {
    environment,
    scope: live?.scope ?? null,
    release: live?.number ?? null,
    hash: live?.hash ?? null,
    bytes: live === null ? null : Buffer.byteLength(live.text),
    keys: keyring?.size ?? null,
    stopping,
    staleSeconds: confirmedAt === null ? null : staleSeconds(edge, Date.now()),
    ...edge.progress,
  };
}

function json(status: number, body: object): DeliveryAnswer {
  return { status, headers: { "content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff" }, body: JSON.stringify(body) };
}
