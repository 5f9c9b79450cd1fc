import "server-only";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type Database } from "@/lib/server/db/client";

/** A release's bytes, with what is needed to check them. */
export type ReleaseBytes = { readonly workspaceSlug: string; readonly number: number; readonly hash: string; readonly text: string; readonly signature: string };

/** What delivery asks of the database: which number is live, and the bytes under a number or a hash. */
export const liveReleasePrisma = (db: Database) => ({
  async liveNumber(workspace: WorkspaceId, environment: string): Promise<number | null> {
    const row = await db.environment.findUnique({ where: { workspaceId_key: { workspaceId: workspace, key: environment } }, select: { liveNumber: true } });
    return row?.liveNumber ?? null;
  },

  async byNumber(workspace: WorkspaceId, environment: string, number: number): Promise<ReleaseBytes | null> {
    const row = await db.release.findFirst({ where: { workspaceId: workspace, environment: { key: environment }, number }, select: bytes });
    return row === null ? null : bytesOf(row, await slugOf(db, workspace));
  },

  async byHash(workspace: WorkspaceId, environment: string, hash: string): Promise<ReleaseBytes | null> {
    const row = await db.release.findFirst({ where: { workspaceId: workspace, environment: { key: environment }, hash }, orderBy: { number: "desc" }, select: bytes });
    return row === null ? null : bytesOf(row, await slugOf(db, workspace));
  },
});

const bytes = { number: true, hash: true, bundle: true, signature: true } as const;

type Row = { readonly number: number; readonly hash: string; readonly bundle: string; readonly signature: string };

const bytesOf = ({ number, hash, bundle, signature }: Row, workspaceSlug: string): ReleaseBytes => ({ workspaceSlug, number, hash, text: bundle, signature });

async function slugOf(db: Database, workspace: WorkspaceId): Promise<string> {
  const { slug } = await db.workspace.findUniqueOrThrow({ where: { id: workspace }, select: { slug: true } });
  return slug;
}
