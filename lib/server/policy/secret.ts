import "server-only";
import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A new secret of 256 bits and what is kept of it. */
export function newSecret(prefix = ""): { readonly secret: string; readonly hash: string } {
  const secret = prefix + randomBytes(32).toString("base64url");
  return { secret, hash: secretHash(secret) };
}

/** What is kept of a secret: it is random and long, so one plain SHA-256 is enough. */
export const secretHash = (secret: string): string => createHash("sha256").update(secret).digest("hex");

/** Compares two hashes in a time that says nothing about where they differ. */
export function sameHash(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, "hex"), Buffer.from(b, "hex")];
  return left.length === right.length && timingSafeEqual(left, right);
}
