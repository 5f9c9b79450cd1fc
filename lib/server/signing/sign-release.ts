import "server-only";
import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import { releaseMessage, type SignedRelease } from "@/lib/api/release-signature";

/** Signs with the installation's private key; the answer is base64. */
export type Signer = (release: SignedRelease) => string;

/** A signer from a key as PEM, or as base64 of PKCS 8. */
export function makeSigner(privateKey: string): Signer {
  const key = privateKey.includes("-----BEGIN") ? createPrivateKey(privateKey) : createPrivateKey({ key: Buffer.from(privateKey, "base64"), format: "der", type: "pkcs8" });
  return (release) => sign(null, releaseMessage(release), key).toString("base64");
}

/** Whether a signature is this installation's, over exactly this release. */
export function isSigned(publicKey: string, release: SignedRelease, signature: string): boolean {
  return verify(null, releaseMessage(release), publicKeyFrom(publicKey), Buffer.from(signature, "base64"));
}

function publicKeyFrom(text: string): KeyObject {
  return text.includes("-----BEGIN") ? createPublicKey(text) : createPublicKey({ key: Buffer.from(text, "base64"), format: "der", type: "spki" });
}
