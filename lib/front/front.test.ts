import { createServer as plainServer, request as ask, type IncomingMessage, type Server } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { makeFront, type FrontSettings, type Handler } from "./front";
import { noteDatabaseAway } from "./request-fate";
import { askedPathHeader, nonceHeader } from "@/lib/api/headers";

const settings: FrontSettings = { basePath: "", trustedProxies: 0, https: true, developing: false };

/** What stands behind the front: says what it was asked, or what it is told to. */
const echo: Handler = async (request, response) => {
  const [path] = (request.url ?? "").split("?");
  if (path === "/away") noteDatabaseAway();
  if (path === "/away" || path === "/broken") response.statusCode = 500;
  if (path === "/thrown") throw new Error("a bug");
  if (path === "/own") response.setHeader("content-security-policy", "sandbox");
  if (path === "/api/v1/campaigns" && request.method === "PUT") return void response.writeHead(405).end();
  response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers }));
};

const servers: Server[] = [];
async function frontOf(more: Partial<FrontSettings> = {}): Promise<number> {
  const server = makeFront({ ...settings, ...more }, echo);
  servers.push(server);
  await new Promise<void>((up) => server.listen(0, "127.0.0.1", up));
  const address = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

let port = 0;
beforeAll(async () => void (port = await frontOf()));
afterAll(() => servers.forEach((server) => server.close()));

type Asked = { readonly at?: number; readonly method?: string; readonly headers?: Readonly<Record<string, string>> };
type Answer = Pick<IncomingMessage, "statusCode" | "headers"> & { readonly body: string };

const get = (path: string, { at = port, method = "GET", headers = {} }: Asked = {}): Promise<Answer> =>
  new Promise((answer, failed) => {
    const asking = ask({ host: "127.0.0.1", port: at, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (piece: string) => (body += piece)).on("end", () => answer({ statusCode: response.statusCode, headers: response.headers, body }));
    });
    asking.once("error", failed).end();
  });

const seenBy = async (path: string, asked: Asked = {}) => JSON.parse((await get(path, asked)).body);

it("gives the address of the socket to the app, whatever a stranger says about it", async () => {
  const said = { "x-forwarded-for": "1.2.3.4", "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", "x-real-ip": "1.2.3.4", forwarded: "for=1.2.3.4" };
  const { headers } = await seenBy("/", { headers: said });
  expect(headers).toMatchObject({ "x-forwarded-for": "127.0.0.1" });
  for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-real-ip", "forwarded"]) expect(headers).not.toHaveProperty(name);
});

it("behind a trusted proxy it gives what that one added", async () => {
  const { headers } = await seenBy("/", { at: await frontOf({ trustedProxies: 1 }), headers: { "x-forwarded-for": "6.6.6.6, 1.2.3.4" } });
  expect(headers["x-forwarded-for"]).toBe("1.2.3.4");
});

it("makes a nonce for each answer, tells the app the same one, and takes none from outside", async () => {
  const outside = { [nonceHeader]: "mine", [askedPathHeader]: "/elsewhere", "content-security-policy": "script-src 'nonce-mine'" };
  const [first, second] = await Promise.all([get("/a?b=c", { headers: outside }), get("/a?b=c", { headers: outside })]);
  const { headers } = JSON.parse(first.body);
  expect(headers[nonceHeader]).toMatch(/^[A-Za-z0-9+/]{22}==$/);
  expect(first.headers["content-security-policy"]).toContain(`'nonce-${headers[nonceHeader]}' 'strict-dynamic'`);
  expect(first.headers["content-security-policy"]).not.toMatch(/script-src[^;]*unsafe-inline/);
  expect(headers["content-security-policy"]).toBe(first.headers["content-security-policy"]);
  expect(headers[askedPathHeader]).toBe("/a?b=c");
  expect(second.headers["content-security-policy"]).not.toBe(first.headers["content-security-policy"]);
});

it.each(["/a?_rsc=1x2y", "/a?_rsc=1x2y&b=c", "/a?b=c&_rsc=1x2y"])("of %s it tells the address as people see it", async (path) => {
  expect((await seenBy(path)).headers[askedPathHeader]).toBe(path.includes("b=c") ? "/a?b=c" : "/a");
});

it.each([
  { path: "/", status: 200 },
  { path: "/broken", status: 500 },
  { path: "/thrown", status: 500 },
  { path: "/away", status: 503 },
  { path: "/%E0%A4%A", status: 400 },
  { path: "/", method: "DELETE", status: 405 },
  { path: "/", method: "TRACE", status: 405 },
  { path: "/api/v1/campaigns", method: "PUT", status: 405 },
])("$method $path answers $status with the same headers as everything else", async ({ path, status, method = "GET" }) => {
  const answer = await get(path, { method });
  expect(answer.statusCode).toBe(status);
  expect(answer.headers).toMatchObject({
    "content-security-policy": expect.stringContaining("default-src 'self'"),
    "x-content-type-options": "nosniff",
    "referrer-policy": "strict-origin-when-cross-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "cross-origin-opener-policy": "same-origin-allow-popups",
    "strict-transport-security": "max-age=31536000",
  });
  if (status === 503) expect(answer.headers["retry-after"]).toBe("5");
  if (status === 405) expect(JSON.parse(answer.body)).toMatchObject({ code: "method-not-allowed" });
});

it("says which methods an address of the API takes where the framework does not", async () => {
  expect((await get("/api/v1/campaigns", { method: "PUT" })).headers.allow).toBe("GET, HEAD, POST, OPTIONS");
});

it("leaves an answer its own policy", async () => {
  expect((await get("/own")).headers["content-security-policy"]).toBe("sandbox");
});

it("says nothing of https where people come by http", async () => {
  expect((await get("/", { at: await frontOf({ https: false }) })).headers).not.toHaveProperty("strict-transport-security");
});

it("leads what comes without the path to below it", async () => {
  const at = await frontOf({ basePath: "/rules" });
  expect((await seenBy("/rules/northbound?a=1", { at })).headers[askedPathHeader]).toBe("/northbound?a=1");
  expect((await seenBy("/rules", { at })).headers[askedPathHeader]).toBe("/");
  expect((await seenBy("/healthz", { at })).url).toBe("/rules/healthz");
  expect((await get("/rules/demo", { at })).headers["content-security-policy"]).toContain("http://localhost:*");
  expect((await get("/rules/northbound", { at })).headers["content-security-policy"]).not.toContain("http://localhost:*");
});

/** Sent as it stands, as no client would. */
const raw = (text: string): Promise<string> =>
  new Promise((answer) => {
    let said = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.setEncoding("utf8").on("data", (piece: string) => (said += piece)).on("close", () => answer(said));
  });

it.each([
  { why: "an address with its host", text: "GET http://elsewhere.example/northbound HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", status: 200 },
  { why: "a server as a whole", text: "OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", status: 400 },
  { why: "a tunnel", text: "CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", status: 405 },
  { why: "no HTTP at all", text: "HELO elsewhere.example\r\n\r\n", status: 400 },
  { why: "headers without end", text: `GET / HTTP/1.1\r\nHost: x\r\nA: ${"a".repeat(20_000)}\r\n\r\n`, status: 400 },
])("answers $why with the same headers", async ({ text, status }) => {
  const answer = await raw(text);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  for (const name of ["content-security-policy", "x-content-type-options", "permissions-policy", "cross-origin-opener-policy"]) expect(answer).toContain(`${name}: `);
});

it("stands before any handler, a plain one too", () => {
  expect(makeFront(settings, echo)).toBeInstanceOf(plainServer().constructor);
});
