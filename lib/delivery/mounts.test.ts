import { createServer, request as open, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliverNode } from "./from-node";
import { deliverWeb } from "./from-web";
import { openShop, pageKey, serverKey } from "./sample-shop.cases";

const shop = openShop();
const server: Server = createServer((request, response) => void deliverNode(request, response, shop));
let base = "";

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  base = `http://127.0.0.1:${portOf(server)}`;
});
afterAll(() => server.closeAllConnections());

function portOf(listening: Server): number {
  const at: string | AddressInfo | null = listening.address();
  return at !== null && typeof at === "object" ? at.port : 0;
}

const mounts = [
  { name: "node:http", send: (path: string, init: RequestInit) => fetch(base + path, init) },
  { name: "web Request", send: (path: string, init: RequestInit) => deliverWeb(new Request(`http://app.test${path}`, init), shop) },
];
const headers = { "content-type": "application/json", authorization: `Bearer ${pageKey}` };
const decide = "/api/v1/decide";

describe.each(mounts)("$name", ({ send }) => {
  it("answers like the handlers", async () => {
    const body = JSON.stringify({ profile: { attributes: { country: "France" } } });
    const got = await send(`${decide}?x=1`, { method: "POST", headers, body });
    expect(got.status).toBe(200);
    expect(await got.json()).toMatchObject({ release: 7, decisions: { "shop-alert": { variant: { id: "var_bonjour" } } } });
  });

  it("reads umlauts and emoji that are split over pieces, and refuses what is not UTF-8", async () => {
    const text = JSON.stringify({ profile: { visitor: "Zoë 🦊" }, placements: ["größe"] });
    const bytes = new TextEncoder().encode(text);
    const pieces = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const init: RequestInit & { readonly duplex: "half" } = { method: "POST", headers, body: pieces, duplex: "half" };
    expect(Object.keys((await (await send(decide, init)).json()).decisions)).toEqual(["größe"]);
    expect((await send(decide, { method: "POST", headers, body: Uint8Array.of(0x22, 0xff, 0xfe, 0x22) })).status).toBe(400);
  });

  it("stops reading at the limit when no length was said", async () => {
    let given = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1;
        controller.enqueue(new Uint8Array(16 * 1024).fill(0x20));
      },
    });
    const init: RequestInit & { readonly duplex: "half" } = { method: "POST", headers, body: endless, duplex: "half" };
    const got = await send(decide, init).catch(() => null);
    // A server that stops reading may close before a client has read the answer; either way it did not swallow the rest.
    expect([413, undefined]).toContain(got?.status);
    expect(given).toBeLessThan(1000);
  });

  it("refuses compressed bodies instead of blowing them up", async () => {
    const body = gzipSync(Buffer.alloc(1024 * 1024, 0x20));
    expect((await send(decide, { method: "POST", headers: { ...headers, "content-encoding": "gzip" }, body: new Uint8Array(body) })).status).toBe(415);
  });

  it("answers HEAD with GET's headers and no body", async () => {
    const authorization = `Bearer ${serverKey}`;
    const path = "/api/v1/environments/production/bundle";
    const [head, get] = [await send(path, { method: "HEAD", headers: { authorization } }), await send(path, { headers: { authorization } })];
    expect([head.status, await head.text(), head.headers.get("etag")]).toEqual([200, "", get.headers.get("etag")]);
  });

  it("answers 304 without a body", async () => {
    const first = await send("/ofrep/v1/evaluate/flags", { method: "POST", headers, body: '{"context":{"targetingKey":"u"}}' });
    const tag = first.headers.get("etag") ?? "";
    const again = await send("/ofrep/v1/evaluate/flags", { method: "POST", headers: { ...headers, "if-none-match": tag }, body: '{"context":{"targetingKey":"u"}}' });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", tag]);
  });

  it("answers the preflight", async () => {
    const got = await send(decide, { method: "OPTIONS" });
    expect([got.status, got.headers.get("access-control-allow-origin")]).toEqual([204, "*"]);
  });
});

describe("a plain Node server", () => {
  it("closes the connection after a body that it did not read", async () => {
    const status = await new Promise((answer) => {
      const asked = open(`${base}${decide}`, { method: "POST", headers: { ...headers, "content-length": "70000" } }, (response) => {
        answer([response.statusCode, response.headers.connection]);
        response.resume();
        asked.destroy();
      });
      asked.on("error", () => undefined);
      asked.write("{");
    });
    expect(status).toEqual([413, "close"]);
  });

  it("does not fall over when a client goes away in the middle", async () => {
    await new Promise<void>((gone) => {
      const socket = connect(portOf(server), "127.0.0.1", () => {
        socket.write(`POST ${decide} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nAuthorization: Bearer ${pageKey}\r\nContent-Length: 100\r\n\r\n{"pro`);
        socket.destroy();
      });
      socket.on("close", () => gone());
    });
    expect((await fetch(base + decide, { method: "POST", headers, body: '{"profile":{}}' })).status).toBe(200);
    expect(shop.faults).toEqual([]);
  });
});

