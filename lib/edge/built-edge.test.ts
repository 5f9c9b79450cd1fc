import { spawn, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyringText, keys, releaseOf } from "./origin.cases";
import { edgeBuild, sdkBuild } from "@/lib/edge/builds";
import { pageKey, serverKey } from "@/lib/delivery/sample-shop.cases";

/** The programs as they are shipped: what is in them, how large they are, and whether they start, serve and stop. */
const children: ChildProcess[] = [];
let folder = "";
let origin: Server;
let served = 0;
const release = releaseOf(12);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thenwise-built-"));
  origin = createServer((request, response) => {
    served += 1;
    if (request.headers.authorization !== `Bearer ${serverKey}`) response.writeHead(401).end();
    else if (request.url?.endsWith("/keyring") === true) response.writeHead(200, { "content-type": "application/json" }).end(keyringText);
    else if (request.headers["if-none-match"] === `"${release.hash}"`) response.writeHead(304, signed).end();
    else response.writeHead(200, { "content-type": "application/json", ...signed }).end(release.text);
  });
  await new Promise<void>((ready) => origin.listen(0, "127.0.0.1", ready));
});
const signed = { "thenwise-scope": release.scope, "thenwise-release": String(release.number), "thenwise-signature": release.signature };

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  origin.close();
  origin.closeAllConnections();
  await rm(folder, { recursive: true, force: true });
});

async function built(options: BuildOptions, file: string) {
  const result = await build({ ...options, outfile: join(folder, file), metafile: true, logLevel: "silent" });
  const bytes = await readFile(join(folder, file));
  return { inputs: Object.keys(result.metafile.inputs), bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

function portOf(listening: Server): number {
  const at: string | AddressInfo | null = listening.address();
  return at !== null && typeof at === "object" ? at.port : 0;
}

const publicKey = keys.publicKey.export({ type: "spki", format: "der" }).toString("base64");

/** Starts the built edge on a free port and answers once it listens. */
async function startEdge(environment: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [join(folder, "edge.mjs")], {
    env: { NODE_ENV: "production", EDGE_PORT: "0", EDGE_HOST: "127.0.0.1", ORIGIN: `http://127.0.0.1:${portOf(origin)}`, ENVIRONMENT: "production", WORKSPACE: "summit", SERVER_KEY: serverKey, PUBLIC_KEY: publicKey, DATA: join(folder, "data"), EDGE_POLL_MS: "200", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  let port = 0;
  const events: string[] = [];
  const seen = async (event: string): Promise<void> => {
    if (events.includes(event) || child.stdout === null) return;
    for await (const line of createInterface({ input: child.stdout })) {
      const said = JSON.parse(line);
      events.push(said.event);
      if (said.event === "listening") port = said.port;
      if (said.event === event) return;
    }
  };
  await seen("listening");
  return { child, at: (path: string) => `http://127.0.0.1:${port}${path}`, ended: new Promise<number | null>((done) => child.once("exit", (code) => done(code))) };
}

const until = async (question: () => Promise<boolean>): Promise<void> => {
  for (let round = 0; round < 200; round += 1) {
    if (await question()) return;
    await new Promise((next) => setTimeout(next, 25));
  }
  throw new Error("It did not happen within 5 s.");
};

const ask = async (url: string) =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${pageKey}` }, body: '{"profile":{"attributes":{"country":"France"}},"placements":["shop-alert"]}' });

describe("the edge", () => {
  it("is small and carries no schemas, framework, database or server code", async () => {
    const { inputs, bytes, gzip } = await built(edgeBuild, "edge.mjs");
    console.info(`edge.mjs: ${bytes} bytes, ${gzip} gzip`);
    expect(inputs.filter((input) => /node_modules\/|lib\/server|lib\/core\/(flow|compile|analyse)/.test(input))).toEqual([]);
    expect(bytes).toBeLessThan(180 * 1024);
  });

  it("serves, survives its origin, restarts from disk without it, and stops when told", async () => {
    await built(sdkBuild, "sdk.js");
    const edge = await startEdge();
    await until(async () => (await fetch(edge.at("/readyz"))).status === 200);
    const told = await ask(edge.at("/api/v1/decide"));
    expect(await told.json()).toMatchObject({ release: 12, decisions: { "shop-alert": { variant: { id: "var_bonjour" } } } });
    expect(told.headers.get("thenwise-stale-seconds")).toBe("0");
    expect(await (await fetch(edge.at("/status"))).json()).toMatchObject({ environment: "production", release: 12, keys: 2, failure: null, rejected: 0 });
    const script = await fetch(edge.at("/sdk.js"));
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect((await fetch(edge.at("/sdk.js"), { headers: { "if-none-match": script.headers.get("etag") ?? "" } })).status).toBe(304);
    const bundle = await fetch(edge.at("/api/v1/environments/production/bundle"), { headers: { authorization: `Bearer ${serverKey}` } });
    expect(await bundle.text()).toBe(release.text);

    const asked = served;
    await until(async () => served > asked + 2);
    await new Promise<void>((closed) => {
      origin.close(() => closed());
      origin.closeAllConnections();
    });
    expect((await ask(edge.at("/api/v1/decide"))).status).toBe(200);
    edge.child.kill("SIGTERM");
    expect(await edge.ended).toBe(0);

    const again = await startEdge({ ORIGIN: "http://127.0.0.1:9" });
    expect((await fetch(again.at("/readyz"))).status).toBe(200);
    expect(await (await ask(again.at("/api/v1/decide"))).json()).toMatchObject({ release: 12, decisions: { "shop-alert": { variant: { id: "var_bonjour" } } } });
    again.child.kill("SIGTERM");
    expect(await again.ended).toBe(0);
  }, 30_000);

  it.each([
    { why: "nothing", env: { ORIGIN: "", SERVER_KEY: "", PUBLIC_KEY: "", ENVIRONMENT: "" }, says: /needs ORIGIN/ },
    { why: "no key to verify with", env: { PUBLIC_KEY: "" }, says: /needs PUBLIC_KEY/ },
    { why: "a key that is none", env: { PUBLIC_KEY: "hello" }, says: /PUBLIC_KEY must be/ },
    { why: "an origin that is no address", env: { ORIGIN: "app.example.com" }, says: /ORIGIN must be/ },
  ])("says in one sentence what it needs when it is given $why", async ({ env, says }) => {
    const child = spawn(process.execPath, [join(folder, "edge.mjs")], { env: { NODE_ENV: "production", ORIGIN: "http://127.0.0.1:9", ENVIRONMENT: "production", SERVER_KEY: serverKey, PUBLIC_KEY: publicKey, ...env }, stdio: ["ignore", "ignore", "pipe"] });
    children.push(child);
    let said = "";
    child.stderr?.on("data", (piece: Buffer) => (said += piece.toString()));
    expect(await new Promise((done) => child.once("close", (code) => done(code)))).toBe(2);
    expect(said).toMatch(says);
  });
});

it("the browser SDK is at most 7 KB gzip and carries no evaluator", async () => {
  const { inputs, bytes, gzip } = await built(sdkBuild, "sdk-size.js");
  console.info(`sdk.js: ${bytes} bytes, ${gzip} gzip`);
  expect(inputs.filter((input) => /node_modules|lib\/core\/(evaluate|operators)|lib\/api/.test(input))).toEqual([]);
  expect(gzip).toBeLessThanOrEqual(7 * 1024);
});
