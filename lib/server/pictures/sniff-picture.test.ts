import { gzipSync } from "node:zlib";
import { expect, it } from "vitest";
import { sniffPicture } from "./sniff-picture";

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';

it.each([
  { why: "PNG", bytes: Buffer.from("\x89PNG\r\n\x1a\n....", "latin1"), expected: "png" },
  { why: "JPEG", bytes: Buffer.from("\xff\xd8\xff\xe0....", "latin1"), expected: "jpeg" },
  { why: "GIF of 1989", bytes: Buffer.from("GIF89a...."), expected: "gif" },
  { why: "GIF of 1987", bytes: Buffer.from("GIF87a...."), expected: "gif" },
  { why: "WebP", bytes: Buffer.from("RIFF\x10\0\0\0WEBPVP8 ", "latin1"), expected: "webp" },
  { why: "AVIF", bytes: Buffer.from("\0\0\0\x20ftypavif\0\0\0\0avifmif1", "latin1"), expected: "avif" },
  { why: "AVIF that says so among its other brands", bytes: Buffer.from("\0\0\0\x20ftypmif1\0\0\0\0mif1avif", "latin1"), expected: "avif" },
])("knows a picture by its first bytes: $why", ({ bytes, expected }) => {
  expect(sniffPicture(bytes)).toEqual({ ok: true, value: expected });
});

it.each([
  { why: "nothing", bytes: Buffer.alloc(0), expected: "empty" },
  { why: "words that are called picture.png", bytes: Buffer.from("hello, I am a picture"), expected: "unknown" },
  { why: "almost a PNG", bytes: Buffer.from("\x89PNG\n\x1a\n", "latin1"), expected: "unknown" },
  { why: "a PDF", bytes: Buffer.from("%PDF-1.7"), expected: "unknown" },
  { why: "a TIFF", bytes: Buffer.from("II*\0....", "latin1"), expected: "unknown" },
  { why: "a film in the same box as AVIF", bytes: Buffer.from("\0\0\0\x20ftypisom\0\0\0\0mp42", "latin1"), expected: "unknown" },
  { why: "a phone's HEIC", bytes: Buffer.from("\0\0\0\x20ftypheic\0\0\0\0mif1heic", "latin1"), expected: "heic" },
  { why: "SVG", bytes: Buffer.from(svg), expected: "drawing" },
  { why: "SVG behind a declaration and a comment", bytes: Buffer.from(`<?xml version="1.0"?>\n<!-- drawn -->\n${svg}`), expected: "drawing" },
  { why: "SVG with a byte-order mark in UTF-16", bytes: utf16(svg), expected: "drawing" },
  { why: "SVG under a name of its own", bytes: Buffer.from('<s:svg xmlns:s="http://www.w3.org/2000/svg"/>'), expected: "unknown" },
  { why: "packed SVG", bytes: gzipSync(svg), expected: "unknown" },
])("says why it takes none: $why", ({ bytes, expected }) => {
  expect(sniffPicture(bytes)).toEqual({ ok: false, error: expected });
});
