import { createHash, verify, type KeyObject } from "node:crypto";
import { type ReleaseFile } from "./release-file";
import { releaseMessage, releaseScope } from "@/lib/api/release-signature";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { err, ok, type Result } from "@/lib/std/result";

/** What an edge believes before it sees a release. */
export type Trust = {
  readonly publicKeys: readonly KeyObject[];
  readonly environment: string;
  /** Null: not said, and nothing was verified yet. */
  readonly workspace: string | null;
  /** The newest release that was ever verified here; null: none. */
  readonly newest: { readonly number: number; readonly hash: string } | null;
  /** What to do with a release that asks for operators this edge does not have: their answers are unknown, or it is not taken. */
  readonly unsupported: "serve" | "refuse";
};

export type Rejection = {
  readonly tag: "too-large" | "wrong-scope" | "wrong-hash" | "bad-signature" | "older-release" | "number-used-twice" | "not-a-bundle" | "wrong-environment" | "unsupported-operators" | "expectation-broken";
  readonly why: string;
};

/** The same limit as at publish: what is published can be loaded. */
export const mostBundleBytes = 5 * 1024 * 1024;

/** Whether a release may answer here: its size, scope, address, signature and number, and then whether it can be loaded. Never throws. */
export function verifyRelease(release: ReleaseFile, trust: Trust): Result<LoadedBundle, Rejection> {
  const rejection = rejectionOf(release, trust);
  if (rejection !== null) return err(rejection);
  const loaded = loadBundle(parsed(release.text));
  if (!loaded.ok) return err({ tag: "not-a-bundle", why: `${loaded.error.at}: ${loaded.error.why}` });
  const { environment } = loaded.value.bundle;
  if (environment !== trust.environment) return err({ tag: "wrong-environment", why: `The bundle was made for ${environment}.` });
  const { unsupported } = loaded.value;
  if (trust.unsupported === "refuse" && unsupported.length > 0) return err({ tag: "unsupported-operators", why: `The bundle asks for ${unsupported.join(", ")}, which this edge does not have. Update the edge.` });
  return ok(loaded.value);
}

function rejectionOf(release: ReleaseFile, trust: Trust): Rejection | null {
  if (Buffer.byteLength(release.text) > mostBundleBytes) return { tag: "too-large", why: `The bundle has more than ${mostBundleBytes} bytes.` };
  if (!isInScope(release.scope, trust)) return { tag: "wrong-scope", why: `The release was signed for ${release.scope}.` };
  if (createHash("sha256").update(release.text).digest("hex") !== release.hash) return { tag: "wrong-hash", why: "The bundle's bytes are not those that were signed." };
  if (!isSignedByOneOf(release, trust.publicKeys)) return { tag: "bad-signature", why: "The signature is missing or not by a key that this edge knows." };
  // Only now are number and hash true; an unsigned number must not be able to lock newer releases out.
  return trust.newest === null ? null : staleness(release, trust.newest);
}

/** Numbers only grow. Whoever serves an old release again, or two under one number, is not the origin or has lost its database. */
function staleness(release: ReleaseFile, newest: { readonly number: number; readonly hash: string }): Rejection | null {
  if (release.number < newest.number) return { tag: "older-release", why: `Release ${release.number} is older than ${newest.number}, which was verified here before.` };
  if (release.number > newest.number || release.hash === newest.hash) return null;
  return { tag: "number-used-twice", why: `Release ${release.number} was another bundle before.` };
}

function isInScope(scope: string, { workspace, environment }: Trust): boolean {
  if (workspace !== null) return scope === releaseScope(workspace, environment);
  return scope.endsWith(releaseScope("", environment)) && scope.indexOf("/") === scope.lastIndexOf("/");
}

function isSignedByOneOf({ scope, number, hash, signature }: ReleaseFile, keys: readonly KeyObject[]): boolean {
  const bytes = Buffer.from(signature, "base64");
  if (bytes.length !== 64) return false;
  const message = releaseMessage({ scope, number, hash });
  return keys.some((key) => verify(null, message, key, bytes));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
