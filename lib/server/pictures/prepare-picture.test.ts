import { createHash } from "node:crypto";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { bombPng, photo, plainPng } from "./picture-files.cases";
import { preparePicture, type PreparedPicture } from "./prepare-picture";

async function prepared(bytes: Uint8Array): Promise<PreparedPicture> {
  const result = await preparePicture(bytes);
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const frames = (count: number, size = 4) =>
  sharp({ create: { width: size, height: size * count, channels: 3, background: "white", pageHeight: size, noise: { type: "gaussian", mean: 120, sigma: 60 } } })
    .gif({ keepDuplicateFrames: true })
    .toBuffer();

describe("a picture is made into what is shown", () => {
  it("is WebP under the hash of its own bytes, upright, without where it was taken", async () => {
    const { shown, small, width, height } = await prepared(await photo());
    expect([width, height]).toEqual([800, 1200]);
    expect(createHash("sha256").update(shown.bytes).digest("hex")).toBe(shown.hash);
    const { format, exif, icc, xmp, orientation } = await sharp(shown.bytes).metadata();
    expect({ format, exif, icc, xmp, orientation }).toEqual({ format: "webp", exif: undefined, icc: undefined, xmp: undefined, orientation: undefined });
    expect(await sharp(small.bytes).metadata()).toMatchObject({ format: "webp", width: 240, height: 360 });
  });

  it("is the same bytes each time, so the same file is one picture", async () => {
    const file = await plainPng("#123456");
    expect((await prepared(file)).shown.hash).toBe((await prepared(file)).shown.hash);
    expect((await prepared(await plainPng("#654321"))).shown.hash).not.toBe((await prepared(file)).shown.hash);
  });

  it.each([
    { width: 2400, height: 100, expected: [2400, 100] },
    { width: 2401, height: 100, expected: [2400, 100] },
    { width: 100, height: 4800, expected: [50, 2400] },
    { width: 10, height: 10, expected: [10, 10] },
  ])("is at most 2400 pixels wide and high, and never made larger: $width × $height", async ({ width, height, expected }) => {
    const file = await sharp({ create: { width, height, channels: 3, background: "red" } }).png().toBuffer();
    const picture = await prepared(file);
    expect([picture.width, picture.height]).toEqual(expected);
  });

  it("keeps moving, and what can be seen through", async () => {
    const moving = await prepared(await frames(3));
    expect([moving.frames, moving.width, moving.height]).toEqual([3, 4, 4]);
    expect((await sharp(moving.shown.bytes).metadata()).pages).toBe(3);
    const clear = await prepared(await plainPng("#ff000080"));
    expect((await sharp(clear.shown.bytes).metadata()).hasAlpha).toBe(true);
  });
});

describe("what is not taken", () => {
  it.each([
    { why: "a PNG cut off in the middle", file: async () => (await plainPng("#123456", 900)).subarray(0, 800), expected: "damaged" },
    { why: "a PNG that only begins like one", file: async () => Buffer.from("\x89PNG\r\n\x1a\n and then words", "latin1"), expected: "damaged" },
    { why: "60 kilobytes that unpack to 400 million pixels", file: async () => bombPng(20_000), expected: "too-many-pixels" },
    { why: "one pixel more than 50 million", file: async () => bombPng(7072), expected: "too-many-pixels" },
    { why: "201 frames", file: () => frames(201), expected: "too-many-frames" },
    { why: "a drawing", file: async () => Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"), expected: "drawing" },
    { why: "words", file: async () => Buffer.from("no picture at all"), expected: "unknown" },
  ])("$why", async ({ file, expected }) => {
    expect(await preparePicture(await file())).toEqual({ ok: false, error: expected });
  });

  it("but just within: 200 frames, and 49 984 900 pixels", async () => {
    expect((await prepared(await frames(200))).frames).toBe(200);
    expect((await prepared(bombPng(7070))).width).toBe(2400);
  });
});
