import { createPublicKey, type KeyObject } from "node:crypto";

/** Before the 32 bytes of an Ed25519 key in its DER form (RFC 8410). */
const derHead = Buffer.from("302a300506032b6570032100", "hex");

/** Ed25519 public keys, separated by commas: PEM, base64 of DER, or base64 of the bare 32 bytes. Null when one of them is none. */
export function publicKeysFrom(text: string): readonly KeyObject[] | null {
  const parts = text.split(",").map((part) => part.trim());
  const keys = parts.filter((part) => part !== "").map(publicKeyFrom);
  const good = keys.filter((key): key is KeyObject => key !== null && key.asymmetricKeyType === "ed25519");
  return good.length > 0 && good.length === keys.length ? good : null;
}

function publicKeyFrom(text: string): KeyObject | null {
  try {
    // Environment files often carry PEM in one line, with the line breaks spelt out.
    if (text.includes("-----BEGIN")) return createPublicKey(text.replaceAll("\\n", "\n"));
    const bytes = Buffer.from(text, "base64");
    return createPublicKey({ key: bytes.length === 32 ? Buffer.concat([derHead, bytes]) : bytes, format: "der", type: "spki" });
  } catch {
    return null;
  }
}
