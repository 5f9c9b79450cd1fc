import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainPng } from "./picture-files.cases";
import { makePictures } from "./make-pictures";
import { pictureStorePrisma } from "./picture-store.prisma";
import { GET } from "@/app/media/[workspace]/[hash]/route";
import { pictureLimits } from "@/lib/api/picture-words";
import { type PictureDto } from "@/lib/api/pictures";
import { roles } from "@/lib/api/roles";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { known, testActor } from "@/lib/cli/test-actor";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { realWorld } from "@/lib/server/policy/world";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const workspaceId = "ws_northbound";
const editor = testActor("editor");

async function added(colour: string, name = `${colour}.png`): Promise<PictureDto> {
  const result = await container().pictures.add(editor, { name, file: await plainPng(colour) });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const shown = (workspace: string, hash: string, headers: Readonly<Record<string, string>> = {}) =>
  GET(new Request(`http://localhost/media/${workspace}/${hash}`, { headers }), { params: Promise.resolve({ workspace, hash }) });

describe("bringing a picture in", () => {
  it("keeps it under the hash of what is shown, and says so in the audit", async () => {
    const picture = await added("#102030", "Ridge at dawn.png");
    expect(picture).toMatchObject({ name: "Ridge at dawn.png", alt: "", width: 64, height: 64, frames: 1, addedBy: "editor", address: `/media/northbound/${picture.hash}`, revision: 1 });
    const audit = await container().audit.list(testActor("admin"));
    expect(audit.ok && audit.value.data[0]).toMatchObject({ action: "picture.create", subject: picture.hash, facts: { name: "Ridge at dawn.png" } });
  });

  it("the same file again, also at the same moment, is the same picture with the words it has by now", async () => {
    const first = await added("#203040");
    const described = await container().pictures.change(editor, first.hash, { revision: 1, alt: "A blue square" });
    expect(described).toMatchObject({ ok: true, value: { alt: "A blue square", revision: 2 } });
    const again = await Promise.all([added("#203040", "other.png"), added("#203040", "third.png")]);
    expect(again.map(({ hash, alt, name }) => [hash, alt, name])).toEqual([first.hash, first.hash].map((hash) => [hash, "A blue square", "#203040.png"]));
  });

  it.each(roles)("is for those who may edit the library: %s", async (role) => {
    const result = await container().pictures.add(testActor(role), { name: "x.png", file: await plainPng("#304050") });
    expect(result.ok ? "taken" : result.error.tag).toBe(role === "editor" || role === "admin" ? "taken" : "forbidden");
  });

  it("is refused with a sentence where it is none", async () => {
    const before = await db().pictureFile.count();
    const result = await container().pictures.add(editor, { name: "drawing.png", file: Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>") });
    expect(result).toEqual({ ok: false, error: { tag: "not-a-picture", detail: "SVG drawings are not taken, for they can carry programs. Save it as PNG or WebP, then bring it in." } });
    expect(await db().pictureFile.count()).toBe(before);
  });

  it("ends where the workspace's room ends, to the byte", async () => {
    const taken = (await db().picture.aggregate({ where: { workspaceId }, _sum: { bytes: true } }))._sum.bytes ?? 0;
    const next = await added("#405060");
    await container().pictures.remove(editor, next.hash, 1);
    const filler = (bytes: number) => db().picture.upsert({ where: { workspaceId_hash: { workspaceId, hash: "f".repeat(64) } }, update: { bytes }, create: { workspaceId, hash: "f".repeat(64), smallHash: "f".repeat(64), name: "filler", alt: "", width: 1, height: 1, frames: 1, bytes } });
    await filler(pictureLimits.workspaceBytes - taken - next.bytes + 1);
    expect(await container().pictures.add(editor, { name: "x.png", file: await plainPng("#405060") })).toEqual({ ok: false, error: { tag: "pictures-full" } });
    await filler(pictureLimits.workspaceBytes - taken - next.bytes);
    expect((await container().pictures.add(editor, { name: "x.png", file: await plainPng("#405060") })).ok).toBe(true);
    await db().picture.delete({ where: { workspaceId_hash: { workspaceId, hash: "f".repeat(64) } } });
  });

  it("is not done more than sixty times in a minute", async () => {
    const still = new Date("2026-12-01T12:00:00Z");
    const pictures = makePictures({ store: pictureStorePrisma(db()), world: { ...realWorld, clock: () => still }, usedBy: async () => [] });
    const file = Buffer.from("words");
    for (let count = 0; count < 60; count += 1) expect(await pictures.add(editor, { name: "x", file })).toMatchObject({ error: { tag: "not-a-picture" } });
    expect(await pictures.add(editor, { name: "x", file })).toMatchObject({ error: { tag: "too-many-attempts" } });
  });
});

describe("showing a picture", () => {
  it("gives its very bytes, for ever, and lets them be nothing but a picture", async () => {
    const { hash } = await added("#506070");
    const answer = await shown("northbound", hash);
    expect(answer.status).toBe(200);
    expect(createHash("sha256").update(Buffer.from(await answer.arrayBuffer())).digest("hex")).toBe(hash);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "image/webp",
      "cache-control": "public, max-age=31536000, immutable",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "cross-origin-resource-policy": "cross-origin",
      etag: `"${hash}"`,
    });
    expect((await shown("northbound", hash, { "if-none-match": `"${hash}"` })).status).toBe(304);
  });

  it.each([
    { why: "another company's address", workspace: "southbound", hash: null },
    { why: "a hash nobody has", workspace: "northbound", hash: "0".repeat(64) },
    { why: "no hash", workspace: "northbound", hash: "../../etc/passwd" },
    { why: "a name with what no database keeps", workspace: "north\0bound", hash: null },
  ])("there is none under $why, and the answer is as harmless", async ({ workspace, hash }) => {
    const picture = await added("#607080");
    const answer = await shown(workspace, hash ?? picture.hash);
    expect([answer.status, answer.headers.get("content-security-policy"), answer.headers.get("x-content-type-options")]).toEqual([404, "sandbox; default-src 'none'", "nosniff"]);
  });
});

describe("taking a picture away", () => {
  it("goes with its bytes, unless another shares them", async () => {
    const [one, other] = [await added("#708090"), await added("#8090a0")];
    await db().picture.update({ where: { workspaceId_hash: { workspaceId, hash: other.hash } }, data: { smallHash: one.hash } });
    expect(await container().pictures.remove(editor, one.hash, 1)).toEqual({ ok: true, value: null });
    expect(await db().pictureFile.count({ where: { workspaceId, hash: one.hash } })).toBe(1);
    expect(await container().pictures.remove(editor, other.hash, 1)).toEqual({ ok: true, value: null });
    expect(await db().pictureFile.count({ where: { workspaceId, hash: { in: [one.hash, other.hash] } } })).toBe(0);
  });

  it("is refused while a draft, a placement or any release names it, and says which", async () => {
    const picture = await added("#90a0b0");
    const { flow } = await db().campaign.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id: "cmp_vip_hero" } } });
    const withPicture = JSON.parse(JSON.stringify(flow).replace("/demo/art/aurora", picture.address));
    await db().campaign.update({ where: { workspaceId_id: { workspaceId, id: "cmp_vip_hero" } }, data: { flow: withPicture, revision: 2 } });
    expect(await container().pictures.remove(editor, picture.hash, 1)).toMatchObject({ error: { tag: "in-use", usedBy: [{ kind: "campaign", id: "cmp_vip_hero" }] } });
    const uses = await container().uses.list(editor);
    expect(uses.ok && uses.value.find(({ kind, name }) => kind === "picture" && name === picture.hash)?.usedBy).toMatchObject([{ kind: "campaign", id: "cmp_vip_hero" }]);

    const live = (await db().environment.findFirstOrThrow({ where: { workspaceId, key: "production" } })).liveNumber;
    const publish = (from?: number) =>
      container().releases.publish(testActor("publisher"), { environment: "production", idempotencyKey: `picture-${from ?? 0}`, request: { campaigns: from === undefined ? [{ id: known("campaign", "cmp_vip_hero"), revision: 2 }] : [], withdraw: [], ...(from === undefined ? {} : { from }), live: from === undefined ? live : (live ?? 0) + 1, note: "" } });
    expect((await publish()).ok).toBe(true);
    await db().campaign.update({ where: { workspaceId_id: { workspaceId, id: "cmp_vip_hero" } }, data: { flow: JSON.parse(JSON.stringify(flow)), revision: 3 } });
    expect((await publish(live ?? 0)).ok).toBe(true);
    // Neither a draft nor what is live names it any more, but the release before can be published again.
    expect(await container().pictures.remove(editor, picture.hash, 1)).toEqual({ ok: false, error: { tag: "in-use", usedBy: [{ kind: "environment", id: "production", name: "Production" }] } });
  });

  it("is refused while a placement has it by itself", async () => {
    const picture = await added("#a0b0c0");
    await db().placement.update({ where: { workspaceId_key: { workspaceId, key: "app-story" } }, data: { baseline: { headline: "x", imageUrl: picture.address } } });
    expect(await container().pictures.remove(editor, picture.hash, 1)).toMatchObject({ error: { tag: "in-use", usedBy: [{ kind: "placement", id: "app-story" }] } });
  });
});
