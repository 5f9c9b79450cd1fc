import { bodyBytes } from "./limits";
import { message } from "@/lib/words/message";

/** What a picture may be. Bytes, pixels of all its frames together, and how wide or high it is kept at most. */
export const pictureLimits = { uploadBytes: bodyBytes.picture, pixels: 50_000_000, frames: 200, longestSide: 2400, smallSide: 360, workspaceBytes: 250 * 1024 * 1024, name: 120, alt: 140 } as const;

/** What a file dialog offers. What a file is, its bytes say. */
export const pictureTypes = "image/png,image/jpeg,image/webp,image/gif,image/avif";

/** Why a file is not taken as a picture. */
export const pictureFaults = {
  empty: message("This file is empty."),
  drawing: message("SVG drawings are not taken, for they can carry programs. Save it as PNG or WebP, then bring it in."),
  heic: message("Photos in Apple's HEIC form are not read everywhere. Save it as JPEG, then bring it in."),
  unknown: message("This is no picture that browsers show. Bring in a PNG, JPEG, WebP, GIF or AVIF file."),
  damaged: message("This picture cannot be read; the file may be damaged or cut off."),
  "too-large": message("This file is larger than 10 MB. Save it smaller, then bring it in."),
  "too-many-pixels": message("This picture has more than 50 million pixels. Save it smaller, then bring it in."),
  "too-many-frames": message("This moving picture has more than 200 frames. Shorten it, then bring it in."),
  "too-slow": message("This picture takes too long to prepare. Save it smaller, then bring it in."),
} as const;
export type PictureFault = keyof typeof pictureFaults;

/** Said where a workspace's room is used up. */
export const picturesFull = message("The workspace's 250 MB for pictures are used up. Remove some that nothing uses, then try again.");
