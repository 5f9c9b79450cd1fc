import "server-only";
import { createHash } from "node:crypto";
import sharp, { type Sharp } from "sharp";
import { sniffPicture } from "./sniff-picture";
import { pictureLimits as most, type PictureFault } from "@/lib/api/picture-words";
import { err, ok, type Result } from "@/lib/std/result";

export type PreparedFile = { readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> };
export type PreparedPicture = { readonly shown: PreparedFile; readonly small: PreparedFile; readonly width: number; readonly height: number; readonly frames: number };

// Of all that libvips can open only what browsers show; above all nothing that is a document or a program.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpegBuffer", "VipsForeignLoadPngBuffer", "VipsForeignLoadWebpBuffer", "VipsForeignLoadNsgifBuffer", "VipsForeignLoadHeifBuffer"] });
sharp.cache(false);
sharp.concurrency(1);

/** A picture is prepared within this time or not at all. */
const longestSeconds = 20;

/**
 * Makes of a stranger's file the picture that is shown: WebP, upright, no side longer than `longestSide`, without whatever else the file carried (place,
 * camera, comments, profiles). What it is follows from its bytes; size, frames and pixels are looked at before anything is unpacked.
 */
export async function preparePicture(bytes: Uint8Array): Promise<Result<PreparedPicture, PictureFault>> {
  const kind = sniffPicture(bytes);
  if (!kind.ok) return kind;
  const input = { limitInputPixels: most.pixels, failOn: "error", animated: true } as const;
  try {
    const found = await sharp(bytes, input).metadata();
    const frames = found.pages ?? 1;
    if (frames > most.frames) return err("too-many-frames");
    if (found.width * found.height > most.pixels) return err("too-many-pixels");
    const shown = await webp(sharp(bytes, input), most.longestSide);
    const { width, pageHeight, height } = await sharp(shown.bytes, input).metadata();
    // One frame is enough for a list.
    const small = await webp(sharp(bytes, { ...input, animated: false }), most.smallSide);
    return ok({ shown, small, width, height: pageHeight ?? height, frames });
  } catch (fault) {
    return err(faultOf(fault));
  }
}

async function webp(picture: Sharp, longestSide: number): Promise<PreparedFile> {
  const bytes = await picture
    .timeout({ seconds: longestSeconds })
    .autoOrient()
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 84, effort: 3 })
    .toBuffer();
  return { bytes: new Uint8Array(bytes), hash: createHash("sha256").update(bytes).digest("hex") };
}

/** What libvips says in words of its own: the limits are its own checks, run before ours where a header alone is enough. */
function faultOf(fault: unknown): PictureFault {
  const said = fault instanceof Error ? fault.message : "";
  if (/exceeds pixel limit|too large/i.test(said)) return "too-many-pixels";
  return /timeout/i.test(said) ? "too-slow" : "damaged";
}
