import { z } from "zod";
import { filledText, revisionNumber, storedFields, text, type Stored } from "./field";
import { pictureLimits } from "./picture-words";

const hash = z.string().regex(/^[0-9a-f]{64}$/, "is not the SHA-256 of a picture");

/** POST /media?name=: what the file was called. */
export const newPictureQuery = z.strictObject({ name: filledText(pictureLimits.name) });

/** PATCH /media/{hash}: what is not said stays. */
export const pictureChange = z.strictObject({
  revision: revisionNumber,
  name: filledText(pictureLimits.name).exactOptional(),
  alt: text(pictureLimits.alt).exactOptional(),
});
export type PictureChange = z.infer<typeof pictureChange>;

/** A picture of the workspace. */
export type PictureDto = Stored & {
  /** SHA-256 of the bytes that are shown, hexadecimal: the same picture is there once. */
  readonly hash: string;
  /** Below the app's and every edge's own address. */
  readonly address: string;
  /** The same picture, no side longer than `pictureLimits.smallSide`: for lists. */
  readonly smallAddress: string;
  readonly name: string;
  /** For people who cannot see it; empty: nobody said, or it is only decoration. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly frames: number;
  /** What it takes of the workspace's room. */
  readonly bytes: number;
  readonly addedBy: string;
  readonly addedAt: string;
};
export const pictureDto: z.ZodType<PictureDto> = z.strictObject({
  hash,
  address: z.string(),
  smallAddress: z.string(),
  name: z.string(),
  alt: z.string(),
  width: z.int(),
  height: z.int(),
  frames: z.int(),
  bytes: z.int(),
  addedBy: z.string(),
  addedAt: z.iso.datetime(),
  ...storedFields,
});
