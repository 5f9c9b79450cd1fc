import { randomBytes } from "node:crypto";
import { createServer, STATUS_CODES, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { type Duplex } from "node:stream";
import { apiMethodsAt, knownMethods, methodsAt } from "./allowed-methods";
import { fateOf } from "./request-fate";
import { requestTarget } from "./request-target";
import { securityHeaders } from "./security-headers";
import { askedPathHeader, nonceHeader } from "@/lib/api/headers";
import { clientAddress } from "@/lib/delivery/client-address";
import { type DeliveryAnswer } from "@/lib/delivery/exchange";
import { pathOf, sendNode } from "@/lib/delivery/from-node";
import { problemAnswer, type Fault } from "@/lib/delivery/problem-answer";

export type FrontSettings = {
  /** The path below its host that the app stands at; empty: the host itself. */
  readonly basePath: string;
  /** How many proxies of the operator's stand in front. */
  readonly trustedProxies: number;
  readonly https: boolean;
  readonly developing: boolean;
};

/** What answers behind the front. */
export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * The plain HTTP server that stands before the app: it settles who asks and for what, so that nothing a stranger sends is believed further
 * in, and sees to it that every answer carries the same headers.
 */
export function makeFront(settings: FrontSettings, handle: Handler): Server {
  // Node looks for slow clients every 30 s unless told otherwise, and then the limits below would not be kept.
  const server = createServer({ connectionsCheckingInterval: 1_000 }, (request, response) => {
    const path = pathOf(request.url ?? "/");
    const nonce = randomBytes(16).toString("base64");
    const headers = headersAt(path, nonce, settings);
    const fate = fateOf();
    completeAnswer(response, { headers, isAway: fate.isAway, path: below(path, settings) });
    const refusal = settle(request, { settings, nonce, policy: headers["content-security-policy"] ?? "" });
    if (refusal !== null) return sendNode(request, response, problemAnswer(refusal, { path }));
    fate.within(() => handle(request, response)).catch((fault: unknown) => broken(fault, { request, response, path }));
  });
  // Slow or countless clients must not keep others waiting; uploads may take their time.
  server.headersTimeout = 10_000;
  server.requestTimeout = 120_000;
  server.keepAliveTimeout = 65_000;
  server.maxHeadersCount = 200;
  // Node ends a connection whose request it cannot read with a bare line; ours says the same as everywhere.
  server.on("clientError", (fault: NodeJS.ErrnoException, socket) => answerRaw(socket, unreadable(fault), settings));
  server.on("connect", (_request, socket) => answerRaw(socket, methodNotAllowed(knownMethods), settings));
  return server;
}

/** A path as the app has it among its files. */
const below = (path: string, { basePath }: FrontSettings): string => pathOf(requestTarget(path, basePath) ?? path).slice(basePath.length) || "/";

function headersAt(path: string, nonce: string, settings: FrontSettings): Readonly<Record<string, string>> {
  const { https, developing } = settings;
  return securityHeaders({ nonce, https, developing, shop: /^\/demo(?:\/|$)/.test(below(path, settings)) });
}

const methodNotAllowed = (allowed: readonly string[]): Fault => ({ code: "method-not-allowed", detail: `This address answers ${allowed.join(", ")}.`, headers: { allow: allowed.join(", ") } });

type Settling = { readonly settings: FrontSettings; readonly nonce: string; readonly policy: string };

/** Rewrites a request to what is true of it, for the app to believe; or says why it is not answered. */
function settle(request: IncomingMessage, { settings, nonce, policy }: Settling): Fault | null {
  const target = requestTarget(request.url ?? "/", settings.basePath);
  if (target === null) return { code: "bad-request", detail: "There is no such address." };
  // The development server has addresses of its own.
  const allowed = settings.developing ? knownMethods : methodsAt(below(target, settings));
  if (!allowed.includes(request.method ?? "")) return methodNotAllowed(allowed);
  const { headers } = request;
  const forwardedFor = headers["x-forwarded-for"];
  const address = clientAddress({ socket: request.socket.remoteAddress, forwardedFor: typeof forwardedFor === "string" ? forwardedFor : null }, settings.trustedProxies);
  for (const name of Object.keys(headers)) if (/^(?:x-forwarded-|forwarded$|x-real-ip$)/.test(name)) Reflect.deleteProperty(headers, name);
  request.url = target;
  headers["x-forwarded-for"] = address;
  // The framework reads the nonce for its own scripts out of the policy.
  headers["content-security-policy"] = policy;
  headers[nonceHeader] = nonce;
  headers[askedPathHeader] = askedPath(target, settings.basePath);
  return null;
}

/** A page's address as people see it: without the part below which the app stands, and without what the framework adds when it fetches a page. */
function askedPath(target: string, basePath: string): string {
  const path = target.slice(basePath.length).replace(/([?&])_rsc=[^&]*&?/, "$1").replace(/[?&]$/, "");
  return path.startsWith("/") ? path : `/${path}`;
}

type Completion = { readonly headers: Readonly<Record<string, string>>; readonly isAway: () => boolean; readonly path: string };

/**
 * Adds what every answer carries once its own headers are known. A page that broke because the database was away says so, and a method that
 * the framework refuses without a word is refused as everywhere.
 */
function completeAnswer(response: ServerResponse, { headers, isAway, path }: Completion): void {
  const [writeHead, end] = [response.writeHead.bind(response), response.end.bind(response)];
  let body: string | null = null;
  const set = (all: Readonly<Record<string, string>>): void => Object.entries(all).forEach(([name, value]) => response.setHeader(name, value));
  response.writeHead = (status: number, ...rest: never[]) => {
    for (const [name, value] of Object.entries(headers)) if (!response.hasHeader(name)) response.setHeader(name, value);
    if (status === 405 && rest.length === 0 && !response.hasHeader("content-type")) {
      const refused = problemAnswer(methodNotAllowed(apiMethodsAt(path)), { path });
      body = refused.body;
      set({ ...refused.headers, "content-length": String(Buffer.byteLength(body ?? "")) });
    }
    if (status !== 500 || !isAway()) return writeHead(status, ...rest);
    set({ "retry-after": "5" });
    return writeHead(503, ...rest);
  };
  response.end = (...args: never[]) => {
    if (!response.headersSent && response.statusCode === 405) response.writeHead(405);
    return body === null || response.req.method === "HEAD" ? end(...args) : end(body);
  };
}

type Broken = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly path: string };

function broken(fault: unknown, { request, response, path }: Broken): void {
  console.error(JSON.stringify({ level: "error", event: "fault", path, why: fault instanceof Error ? fault.stack : String(fault) }));
  if (response.headersSent) response.destroy();
  else sendNode(request, response, problemAnswer({ code: "internal", detail: "Something went wrong on our side." }, { path }));
}

function unreadable({ code }: NodeJS.ErrnoException): Fault {
  if (code === "HPE_HEADER_OVERFLOW") return { code: "bad-request", detail: "The headers are too long." };
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? { code: "bad-request", detail: "The request took too long to arrive." } : { code: "bad-request", detail: "This is no request that can be read." };
}

/** Answers where there is no request, only a connection; it ends with the answer. */
function answerRaw(socket: Duplex, fault: Fault, settings: FrontSettings): void {
  if (!socket.writable || socket.destroyed) return;
  const { status, headers, body }: DeliveryAnswer = problemAnswer(fault, { path: "" });
  const all = { ...headersAt("", randomBytes(16).toString("base64"), settings), ...headers, "content-length": String(Buffer.byteLength(body ?? "")), connection: "close" };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${body ?? ""}`);
}
