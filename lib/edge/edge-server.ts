import { createHash, timingSafeEqual } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { staleSeconds } from "./edge-ports";
import { type Edge } from "./edge";
import { type EdgePictures } from "./edge-pictures";
import { namesTag } from "@/lib/delivery/entity-tag";
import { type DeliveryAnswer } from "@/lib/delivery/exchange";
import { deliverNode, pathOf, sendNode } from "@/lib/delivery/from-node";
import { type PictureAnswer } from "@/lib/delivery/picture-answer";
import { type DeliveryPorts } from "@/lib/delivery/ports";
import { sdkAnswer, type SdkScript } from "@/lib/delivery/sdk-answer";

export type EdgeServer = {
  readonly server: Server;
  /** Finishes what is being answered, takes nothing new, and closes whatever is left after `graceMs`. */
  stop(graceMs: number): Promise<void>;
};

type ServerParts = {
  readonly edge: Edge;
  readonly ports: DeliveryPorts;
  readonly sdk: SdkScript | null;
  readonly environment: string;
  readonly pictures: EdgePictures;
  /** Whoever has it may read the whole status, also before any keyring is there. */
  readonly serverKey: string;
  readonly patience?: Patience;
};

/** How long a client may take for its headers, and for headers and body together. */
type Patience = { readonly headersMs: number; readonly requestMs: number };
const usualPatience: Patience = { headersMs: 10_000, requestMs: 20_000 };

/** The plain HTTP server of an edge: delivery, the SDK, and what watches it. */
export function makeEdgeServer(parts: ServerParts): EdgeServer {
  const state = { stopping: false };
  const { headersMs, requestMs } = parts.patience ?? usualPatience;
  // Node looks for slow clients every 30 s unless told otherwise, and then no limit would be kept.
  const limits = { headersTimeout: headersMs, requestTimeout: requestMs, connectionsCheckingInterval: Math.min(1_000, headersMs / 2) };
  const server = createServer(limits, (request, response) => {
    if (state.stopping) response.shouldKeepAlive = false;
    answer(request, response, { ...parts, stopping: state.stopping }).catch((fault: unknown) => {
      parts.ports.onFault(fault, request.url ?? "");
      response.destroy();
    });
  });
  // Countless clients must not keep others waiting.
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
  const own = await ownAnswer(pathOf(request.url ?? "/"), request, asked);
  if (own === null) return deliverNode(request, response, asked.ports);
  sendNode(request, response, own);
}

async function ownAnswer(path: string, request: IncomingMessage, asked: Asked): Promise<DeliveryAnswer | PictureAnswer | null> {
  const page = pages.get(path) ?? (path.startsWith("/media/") ? picturePage : undefined);
  if (page === undefined) return null;
  if (request.method !== "GET" && request.method !== "HEAD") return { status: 405, headers: { allow: "GET, HEAD" }, body: null };
  return page(request, asked);
}

type Page = (request: IncomingMessage, asked: Asked) => DeliveryAnswer | Promise<DeliveryAnswer | PictureAnswer>;

const picturePage: Page = ({ url = "", headers }, { pictures }) => pictures.answer(pathOf(url), headers["if-none-match"] ?? null);

const pages: ReadonlyMap<string, Page> = new Map<string, Page>([
  ["/healthz", () => json(200, { status: "ok" })],
  ["/readyz", (_request, { edge, stopping }) => readiness(edge, stopping)],
  ["/status", async (request, asked) => json(200, (await isServer(request, asked)) ? statusOf(asked) : healthOf(asked))],
  ["/sdk.js", (request, { sdk }) => (sdk === null ? json(404, { status: "this edge was built without the SDK" }) : sdkAnswer(sdk, { query: queryOf(request), knows: (tag) => namesTag(request.headers["if-none-match"] ?? null, tag) }))],
]);

const queryOf = ({ url = "" }: IncomingMessage): string => url.slice(pathOf(url).length);

/** Ready once it can answer with a release; going away counts as not ready, so that balancers look elsewhere. */
function readiness(edge: Edge, stopping: boolean): DeliveryAnswer {
  if (stopping) return json(503, { status: "stopping" });
  const { live } = edge.known();
  return live === null ? json(503, { status: "no release yet" }) : json(200, { status: "ready" });
}

/** What anybody may know: whether it answers. */
function healthOf({ edge, stopping }: Asked) {
  return { status: stopping ? "stopping" : edge.known().live === null ? "no release yet" : "ready" };
}

/** A server key of the environment, or the edge's own. */
async function isServer({ headers }: IncomingMessage, { ports, serverKey }: Asked): Promise<boolean> {
  const secret = /^Bearer (\S{1,256})$/i.exec(headers.authorization ?? "")?.[1];
  if (secret === undefined) return false;
  if (timingSafeEqual(sha256(secret), sha256(serverKey))) return true;
  // Looked up in memory: nobody has to be kept from asking often.
  const caller = await ports.keys.callerOf(secret, "");
  return caller !== null && caller !== "away" && "kind" in caller && caller.kind === "server";
}

const sha256 = (text: string): Buffer => createHash("sha256").update(text).digest();

function statusOf({ edge, environment, stopping }: Asked) {
  const { live, keyring, confirmedAt } = edge.known();
  return {
    environment,
    scope: live?.scope ?? null,
    release: live?.number ?? null,
    hash: live?.hash ?? null,
    bytes: live === null ? null : Buffer.byteLength(live.text),
    /** Operators that the release asks for and this edge does not have: their answers are unknown. */
    unsupported: live?.loaded.unsupported ?? [],
    kept: edge.kept(),
    missing: edge.missing(),
    keys: keyring?.size ?? null,
    stopping,
    staleSeconds: confirmedAt === null ? null : staleSeconds(edge, Date.now()),
    ...edge.progress,
  };
}

function json(status: number, body: object): DeliveryAnswer {
  return { status, headers: { "content-type": "application/json", "cache-control": "no-store", "x-content-type-options": "nosniff" }, body: JSON.stringify(body) };
}
