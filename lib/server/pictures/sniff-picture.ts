import "server-only";
import { type PictureFault } from "@/lib/api/picture-words";
import { err, ok, type Result } from "@/lib/std/result";

export type PictureKind = "png" | "jpeg" | "gif" | "webp" | "avif";

/** What a file is by its first bytes, whatever its name says; why it is not taken, where it is none that browsers show. */
export function sniffPicture(bytes: Uint8Array): Result<PictureKind, PictureFault> {
  if (bytes.length === 0) return err("empty");
  const start = Buffer.from(bytes.subarray(0, 1024)).toString("latin1");
  const found = signs.find(({ sign }) => sign.test(start));
  if (found !== undefined) return ok(found.kind);
  if (/^....ftyp/s.test(start) && /hei[cxms]|hev[cx]|mif1/.test(start.slice(8, 40))) return err("heic");
  return err(isDrawing(bytes) ? "drawing" : "unknown");
}

// Of ISO files the brand says what is inside; `mif1` alone may be HEIC.
const signs: readonly { readonly kind: PictureKind; readonly sign: RegExp }[] = [
  { kind: "png", sign: /^\x89PNG\r\n\x1a\n/ },
  { kind: "jpeg", sign: /^\xff\xd8\xff/ },
  { kind: "gif", sign: /^GIF8[79]a/ },
  { kind: "webp", sign: /^RIFF....WEBP/s },
  { kind: "avif", sign: /^....ftyp(?:avif|avis|(?=.{4}.{0,24}avif))/s },
];

/** XML that speaks of an svg, in whichever encoding, or packed as `.svgz` is. */
function isDrawing(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.subarray(0, 4096)).toString("latin1").replaceAll("\0", "");
  return /<svg[\s>:]/i.test(text) || /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?\s*<(?:\?xml|!doctype svg)/i.test(text);
}
