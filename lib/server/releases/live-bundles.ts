import "server-only";
import { liveReleasePrisma, type ReleaseBytes } from "./live-release.prisma";
import { releaseScope } from "@/lib/api/release-signature";
import { loadBundleText, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { db } from "@/lib/server/db/client";
import { shortMemory } from "@/lib/server/policy/short-memory";

/** What is live in an environment, ready to evaluate and to send. */
export type LiveRelease = {
  readonly scope: string;
  readonly number: number;
  readonly hash: string;
  readonly text: string;
  readonly signature: string;
  readonly loaded: LoadedBundle;
};

// Which number is live is asked twice a second at most; what a number means never changes.
const numbers = shortMemory<number | null>({ milliseconds: 500, most: 1_000 });
const releases = shortMemory<LiveRelease>({ milliseconds: 3_600_000, most: 50 });

/** What is live now; null: nothing is, or there is no such environment. Rejects while the database is away. */
export async function liveBundle(workspace: WorkspaceId, environment: string): Promise<LiveRelease | null> {
  const store = liveReleasePrisma(db());
  const at = `${workspace}/${environment}`;
  const number = await numbers.get(at, () => store.liveNumber(workspace, environment));
  if (number === null) return null;
  return releases.get(`${at}/${number}`, async () => opened(await store.byNumber(workspace, environment, number), environment));
}

/** The text of a bundle that was live here once; null: it never was. */
export async function bundleByHash(workspace: WorkspaceId, environment: string, hash: string): Promise<{ readonly text: string } | null> {
  const found = await liveReleasePrisma(db()).byHash(workspace, environment, hash);
  return found === null ? null : { text: found.text };
}

function opened(found: ReleaseBytes | null, environment: string): LiveRelease {
  if (found === null) throw new Error("A live number without its release");
  const { workspaceSlug, number, hash, text, signature } = found;
  const loaded = loadBundleText(text);
  if (!loaded.ok) throw new Error(`Release ${number} cannot be loaded: ${loaded.error.at} ${loaded.error.why}`);
  return { scope: releaseScope(workspaceSlug, environment), number, hash, text, signature, loaded: loaded.value };
}
