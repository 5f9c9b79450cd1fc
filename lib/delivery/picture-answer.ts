import { namesTag } from "./entity-tag";

/** An answer whose body is bytes. */
export type PictureAnswer = { readonly status: number; readonly headers: Readonly<Record<string, string>>; readonly body: Uint8Array<ArrayBuffer> | string | null };

/** What a stranger's file may do in a browser: be shown as a picture, anywhere, and nothing else. */
const harmless = {
  "x-content-type-options": "nosniff",
  "content-security-policy": "sandbox; default-src 'none'",
  "cross-origin-resource-policy": "cross-origin",
  "access-control-allow-origin": "*",
} as const;

type Picture = { readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** GET /media/{workspace}/{hash}: a picture for ever, for its address names its content. All are WebP: that is what the door makes of them. */
export function pictureAnswer({ hash, bytes }: Picture, knows: string | null): PictureAnswer {
  const headers = { ...harmless, etag: `"${hash}"`, "cache-control": "public, max-age=31536000, immutable" };
  if (namesTag(knows, headers.etag)) return { status: 304, headers, body: null };
  return { status: 200, headers: { ...headers, "content-type": "image/webp", "content-disposition": `inline; filename="${hash.slice(0, 12)}.webp"` }, body: bytes };
}

/** No such picture, or (503) nobody knows just now. Shortly remembered: one that is brought in a moment later is there at once. */
export const noPicture = (status: 404 | 503): PictureAnswer => ({ status, headers: { ...harmless, "content-type": "text/plain; charset=utf-8", "cache-control": "no-store", ...(status === 503 ? { "retry-after": "5" } : {}) }, body: status === 404 ? "There is no such picture here.\n" : "This picture cannot be fetched right now.\n" });

export const pictureHashForm = /^[0-9a-f]{64}$/;
