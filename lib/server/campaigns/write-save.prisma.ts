import "server-only";
import { limits } from "@/lib/api/limits";
import { type Patch } from "@/lib/core/flow/patch";
import { type Transaction } from "@/lib/server/db/client";

type Save = {
  readonly workspaceId: string;
  readonly campaignId: string;
  readonly revision: number;
  readonly at: Date;
  readonly userId: string | null;
  readonly userName: string;
  readonly name?: string;
  readonly archived?: boolean;
  readonly patch: Patch;
};

/** Keeps one save, in the transaction that made it, and forgets those that are too old to be shown. */
export async function writeSave(tx: Transaction, { patch, ...save }: Save): Promise<void> {
  const { workspaceId, campaignId, revision } = save;
  await tx.campaignSave.create({ data: { ...save, patch: patch.map((change) => ({ ...change })) } });
  await tx.campaignSave.deleteMany({ where: { workspaceId, campaignId, revision: { lte: revision - limits.saves } } });
}
