import "server-only";
import { type KeyHolder } from "./key-store";
import { keyStorePrisma } from "./key-store.prisma";
import { db } from "@/lib/server/db/client";
import { sameHash, secretHash } from "@/lib/server/policy/secret";
import { shortMemory } from "@/lib/server/policy/short-memory";

const remembered = shortMemory<KeyHolder | null>({ milliseconds: 4_000, most: 5_000 });
const touched = shortMemory<void>({ milliseconds: 60_000, most: 5_000 });

/** Whose secret this is; null: nobody's, or no longer. A revoked key is refused within five seconds. */
export async function authenticateKey(secret: string): Promise<KeyHolder | null> {
  // Anything of another shape is not asked about, so that guessing costs the database nothing.
  if (!/^[ps]k_[A-Za-z0-9_-]{43}$/.test(secret)) return null;
  const hash = secretHash(secret);
  const holder = await remembered.get(hash, () => holderOf(hash));
  if (holder !== null) noteUse(holder);
  return holder;
}

async function holderOf(hash: string): Promise<KeyHolder | null> {
  const found = await keyStorePrisma(db()).holderOf(hash);
  if (found === null || !sameHash(found.secretHash, hash)) return null;
  const { workspace, environmentKey, kind, keyId } = found;
  return { workspace, environmentKey, kind, keyId };
}

/** "Last used" is told to the minute; nobody waits for it, and losing it harms nobody. */
function noteUse({ workspace, keyId }: KeyHolder): void {
  touched.get(keyId, () => keyStorePrisma(db()).touch(workspace, keyId, new Date())).catch(() => undefined);
}
