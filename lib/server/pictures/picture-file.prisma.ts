import "server-only";
import { type Database } from "@/lib/server/db/client";

/** The bytes of a picture by its public address, which names the workspace by its slug; null: there is none. */
export async function pictureFilePrisma(db: Database, { workspace, hash }: { readonly workspace: string; readonly hash: string }): Promise<Uint8Array<ArrayBuffer> | null> {
  const row = await db.pictureFile.findFirst({ where: { hash, workspace: { slug: workspace } }, select: { bytes: true } });
  return row?.bytes ?? null;
}
