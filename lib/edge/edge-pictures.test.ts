import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { portOf } from "./built-edge.cases";
import { makeEdge } from "./edge";
import { makeEdgePictures } from "./edge-pictures";
import { configFor, openDesk, releaseOf, shopSaying } from "./origin.cases";
import { pictureFiles } from "./picture-files";

const bytes = Buffer.from("RIFF....WEBP not quite, but edges do not look into pictures");
const hash = createHash("sha256").update(bytes).digest("hex");
const address = `/media/summit/${hash}`;

let folder = "";
let gives: { readonly status: number; readonly body: Buffer };
let asked: string[] = [];
const origin = createServer((request, response) => {
  asked.push(request.url ?? "");
  response.writeHead(gives.status).end(gives.body);
});

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "thenwise-pictures-"));
  gives = { status: 200, body: bytes };
  asked = [];
  await new Promise<void>((ready) => origin.listen(0, "127.0.0.1", ready));
});
afterEach(async () => {
  await new Promise<void>((closed) => {
    origin.close(() => closed());
    origin.closeAllConnections();
  });
  await rm(folder, { recursive: true, force: true });
});

/** An edge whose release names the picture, unless told otherwise. */
async function open({ names = address, at = `http://127.0.0.1:${portOf(origin)}` } = {}) {
  let time = 1_800_000_000_000;
  const config = { ...configFor(folder), origin: at };
  const edge = makeEdge({ config, origin: openDesk(releaseOf(12, { bundle: shopSaying(names) })).origin, log: () => undefined, now: () => time });
  await edge.start();
  await edge.poll();
  const pictures = makeEdgePictures({ edge, config, log: () => undefined, now: () => time });
  return { pictures, pass: (milliseconds: number) => (time += milliseconds) };
}

it("shows a picture that its release names, fetched once, however many ask", async () => {
  const { pictures } = await open();
  const answers = await Promise.all(Array.from({ length: 20 }, () => pictures.answer(address, null)));
  expect(answers.map(({ status, body }) => [status, Buffer.from(body ?? "").equals(bytes)])).toEqual(answers.map(() => [200, true]));
  expect(asked).toEqual([address]);
  expect(answers[0]?.headers).toMatchObject({ "content-type": "image/webp", "content-security-policy": "sandbox; default-src 'none'", "x-content-type-options": "nosniff", "cross-origin-resource-policy": "cross-origin", "cache-control": "public, max-age=31536000, immutable" });
  expect((await pictures.answer(address, `"${hash}"`)).status).toBe(304);
});

it("has what a release names before anybody asks, and goes on showing it without the app, also after a restart", async () => {
  const { pictures } = await open();
  await pictures.fetchNamed();
  expect(asked).toEqual([address]);
  const again = await open({ at: "http://127.0.0.1:9" });
  expect((await again.pictures.answer(address, null)).status).toBe(200);
  await again.pictures.fetchNamed();
});

it.each([
  { why: "a picture that no release names", path: `/media/summit/${"0".repeat(64)}` },
  { why: "another workspace", path: `/media/valley/${hash}` },
  { why: "a path around", path: `/media/summit/../../${hash}` },
  { why: "no hash", path: "/media/summit/" },
])("asks the app for nothing else: $why", async ({ path }) => {
  const { pictures } = await open();
  expect((await pictures.answer(path, null)).status).toBe(404);
  expect(asked).toEqual([]);
});

it("does not show other bytes than those of the hash, and asks again only after a while", async () => {
  const { pictures, pass } = await open();
  gives = { status: 200, body: Buffer.from("somebody else's") };
  expect((await pictures.answer(address, null)).status).toBe(503);
  await pictures.answer(address, null);
  await pictures.fetchNamed();
  expect(asked).toHaveLength(1);
  gives = { status: 200, body: bytes };
  pass(9_999);
  expect((await pictures.answer(address, null)).status).toBe(503);
  pass(1);
  expect((await pictures.answer(address, null)).status).toBe(200);
  expect(await readdir(join(folder, "production", "pictures"))).toEqual([hash]);
});

it("says that there is none where the app has none", async () => {
  const { pictures } = await open();
  gives = { status: 404, body: Buffer.from("") };
  expect((await pictures.answer(address, null)).status).toBe(404);
});

it("notices a picture that was damaged on disk, and fetches it anew", async () => {
  const { pictures } = await open();
  await pictures.fetchNamed();
  await writeFile(join(folder, "production", "pictures", hash), "damaged");
  expect(Buffer.from((await pictures.answer(address, null)).body ?? "").equals(bytes)).toBe(true);
  expect(asked).toHaveLength(2);
});

it("keeps no more than it may, and lets go of what no release names first", async () => {
  const files = pictureFiles(folder, 100);
  const [one, two, three] = ["1", "2", "3"].map((name) => name.repeat(64));
  if (one === undefined || two === undefined || three === undefined) throw new Error("three");
  await files.keep(one, Buffer.alloc(50), new Set([one]));
  await files.keep(two, Buffer.alloc(50), new Set([one]));
  expect(await readdir(folder)).toEqual([one, two]);
  await files.keep(three, Buffer.alloc(50), new Set([one, three]));
  expect(await readdir(folder)).toEqual([one, three]);
});
