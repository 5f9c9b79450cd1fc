import { createHash } from "node:crypto";
import { type Caller, type KeyCheck } from "@/lib/delivery/ports";
import { isJsonObject } from "@/lib/std/json";

/** The keys in force, by the SHA-256 of their secret. Secrets themselves never reach an edge. */
export type Keyring = ReadonlyMap<string, { readonly id: string; readonly kind: Caller["kind"] }>;

/** Reads the origin's keyring; null when it is none. */
export function parseKeyring(raw: string): Keyring | null {
  const value = parsed(raw);
  if (!isJsonObject(value) || !Array.isArray(value["keys"])) return null;
  const items: readonly unknown[] = value["keys"];
  const keys = items.map(entryOf);
  const good = keys.filter((entry): entry is Entry => entry !== null);
  return good.length === keys.length ? new Map(good) : null;
}

type Entry = readonly [string, { readonly id: string; readonly kind: Caller["kind"] }];

function entryOf(raw: unknown): Entry | null {
  if (!isJsonObject(raw)) return null;
  const { id, kind, secretHash } = raw;
  if (typeof id !== "string" || typeof secretHash !== "string" || !/^[0-9a-f]{64}$/.test(secretHash)) return null;
  return kind === "browser" || kind === "server" ? [secretHash, { id, kind }] : null;
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

/**
 * Knows callers by the present keyring. An edge that never had one (a first start while the origin is away) has no bundle to give away
 * either: it takes everybody for a page and answers with the default, so that no page waits or fails.
 */
export function keyCheckOf(present: () => Keyring | null, scope: { readonly workspace: () => string; readonly environment: string }): KeyCheck {
  // Hashing is most of what knowing a caller costs, and the same few keys ask again and again. As many as the keyring has, and gone with it.
  const seen = new WeakMap<Keyring, Map<string, Caller>>();
  return {
    keyring: async () => null,
    callerOf: async (secret) => {
      const common = { workspace: scope.workspace(), environment: scope.environment };
      const keyring = present();
      if (keyring === null) return { ...common, key: "not-known-yet", kind: "browser" };
      const known = seen.get(keyring) ?? new Map<string, Caller>();
      const before = known.get(secret);
      if (before !== undefined) return before;
      const found = keyring.get(createHash("sha256").update(secret).digest("hex"));
      if (found === undefined) return null;
      const caller = { ...common, key: found.id, kind: found.kind };
      seen.set(keyring, known.set(secret, caller));
      return caller;
    },
  };
}
