import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build, type BuildOptions } from "esbuild";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { nobody, openOriginServer, startBuiltEdge, type OriginServer, type RunningEdge } from "./built-edge.cases";
import { keys, releaseOf, shopSaying } from "./origin.cases";
import { edgeBuild, sdkBuild } from "@/lib/edge/builds";
import { pageKey, serverKey } from "@/lib/delivery/sample-shop.cases";

/** The programs as they are shipped: what is in them, how large they are, and whether they start, serve and stop. */
const children: ChildProcess[] = [];
let folder = "";
let origin: OriginServer;
const release = releaseOf(12, { bundle: shopSaying("twelfth") });

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "thenwise-built-"));
  origin = await openOriginServer(release);
});

afterAll(async () => {
  for (const child of children) child.kill("SIGKILL");
  await origin.close();
  await rm(folder, { recursive: true, force: true });
});

async function built(options: BuildOptions, file: string) {
  const result = await build({ ...options, outfile: join(folder, file), metafile: true, logLevel: "silent" });
  const bytes = await readFile(join(folder, file));
  return { inputs: Object.keys(result.metafile.inputs), bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length };
}

const publicKey = keys.publicKey.export({ type: "spki", format: "der" }).toString("base64");

async function startEdge({ data = "data", at = origin.url() }: { readonly data?: string; readonly at?: string } = {}): Promise<RunningEdge> {
  const edge = await startBuiltEdge({ program: join(folder, "edge.mjs"), data: join(folder, data), origin: at });
  children.push(edge.child);
  return edge;
}

const until = async (question: () => Promise<boolean>): Promise<void> => {
  await vi.waitFor(async () => expect(await question()).toBe(true), { timeout: 30_000, interval: 25 });
};

const asServer = { headers: { authorization: `Bearer ${serverKey}` } };

const ask = async (url: string, profile: object = { attributes: { country: "France" } }, placement = "shop-alert") =>
  fetch(url, { method: "POST", headers: { "content-type": "application/json", authorization: `Bearer ${pageKey}` }, body: JSON.stringify({ profile, placements: [placement] }) });

/** From now on the process may write no file longer than so many bytes, as on a disk that has no more room. */
function roomFor({ child }: RunningEdge, bytes: number): void {
  expect(spawnSync("prlimit", ["--pid", String(child.pid), `--fsize=${bytes}`]).status).toBe(0);
}

describe("the edge", () => {
  it("is small and carries no schemas, framework, database or server code", async () => {
    const { inputs, bytes, gzip } = await built(edgeBuild, "edge.mjs");
    console.info(`edge.mjs: ${bytes} bytes, ${gzip} gzip`);
    expect(inputs.filter((input) => /node_modules\/|lib\/server|lib\/core\/(flow|compile|analyse)/.test(input))).toEqual([]);
    expect(bytes).toBeLessThan(228 * 1024);
  });

  it("serves, survives its origin, restarts from disk without it, and stops when told", async () => {
    await built(sdkBuild, "sdk.js");
    const edge = await startEdge();
    await until(async () => (await fetch(edge.at("/readyz"))).status === 200);
    const told = await ask(edge.at("/api/v1/decide"));
    expect(await told.json()).toMatchObject({ release: 12, decisions: { "shop-alert": { variant: { id: "var_bonjour" } } } });
    expect(told.headers.get("thenwise-stale-seconds")).toBe("0");
    expect(await (await fetch(edge.at("/status"), asServer)).json()).toMatchObject({ environment: "production", release: 12, kept: 12, keys: 2, failure: null, rejected: 0, unsupported: [] });
    expect(await (await fetch(edge.at("/status"))).json()).toEqual({ status: "ready" });
    expect(await (await fetch(edge.at("/status"), { headers: { authorization: `Bearer ${pageKey}` } })).json()).toEqual({ status: "ready" });
    const script = await fetch(edge.at("/sdk.js"));
    expect([script.status, script.headers.get("content-type")]).toEqual([200, "text/javascript; charset=utf-8"]);
    expect((await fetch(edge.at("/sdk.js"), { headers: { "if-none-match": script.headers.get("etag") ?? "" } })).status).toBe(304);
    const bundle = await fetch(edge.at("/api/v1/environments/production/bundle"), { headers: { authorization: `Bearer ${serverKey}` } });
    expect(await bundle.text()).toBe(release.text);

    const before = origin.requests();
    await until(async () => origin.requests() > before + 2);
    const url = origin.url();
    await origin.close();
    expect((await ask(edge.at("/api/v1/decide"))).status).toBe(200);
    edge.child.kill("SIGTERM");
    expect(await edge.ended).toBe(0);

    const again = await startEdge({ at: nobody });
    expect((await fetch(again.at("/readyz"))).status).toBe(200);
    expect(await (await ask(again.at("/api/v1/decide"))).json()).toMatchObject({ release: 12, decisions: { "shop-alert": { variant: { id: "var_bonjour" } } } });
    again.child.kill("SIGTERM");
    expect(await again.ended).toBe(0);
    origin = await openOriginServer(release);
    expect(origin.url()).not.toBe(url);
  }, 60_000);

  it("on a full disk answers with what is new, and no restart goes back behind it", async () => {
    const headline = async (edge: RunningEdge): Promise<unknown> => {
      const { decisions } = await (await ask(edge.at("/api/v1/decide"), { attributes: { plan: "vip" } }, "home-hero")).json();
      return decisions["home-hero"].content?.headline ?? decisions["home-hero"].reason;
    };
    const status = async (edge: RunningEdge) => (await fetch(edge.at("/status"), asServer)).json();
    const edge = await startEdge({ data: "full" });
    await until(async () => (await status(edge)).kept === 12);
    roomFor(edge, 1_024);
    origin.serves = releaseOf(13, { bundle: shopSaying("thirteenth") });
    await until(async () => (await headline(edge)) === "thirteenth");
    await until(async () => edge.log().includes("not-kept-on-disk"));
    expect(await status(edge)).toMatchObject({ release: 13, kept: 12 });
    edge.child.kill("SIGKILL");
    await edge.ended;

    const alone = await startEdge({ data: "full", at: nobody });
    expect(await headline(alone)).toBe("no-bundle");
    expect(await status(alone)).toMatchObject({ release: null, kept: 12, missing: 13 });
    expect(alone.log()).toContain("not-updated");
    alone.child.kill("SIGKILL");
    await alone.ended;

    const again = await startEdge({ data: "full" });
    await until(async () => (await status(again)).kept === 13);
    expect(await headline(again)).toBe("thirteenth");
    again.child.kill("SIGKILL");
    await again.ended;
    const later = await startEdge({ data: "full", at: nobody });
    expect(await headline(later)).toBe("thirteenth");
    later.child.kill("SIGTERM");
    expect(await later.ended).toBe(0);
  }, 120_000);

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
