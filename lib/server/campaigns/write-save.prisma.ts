import "server-only";
import { foldedSaves, folding } from "./folded-saves";
import { patchSchema, saveCauses, type SaveCause } from "@/lib/api/campaigns";
import { limits } from "@/lib/api/limits";
import { joinPatches } from "@/lib/core/flow/join-patches";
import { type Patch } from "@/lib/core/flow/patch";
import { type Transaction } from "@/lib/server/db/client";
import { z } from "zod";

type Place = { readonly workspaceId: string; readonly campaignId: string };
type Save = Place & {
  readonly revision: number;
  readonly at: Date;
  readonly userId: string | null;
  readonly userName: string;
  readonly cause: SaveCause | null;
  readonly name?: string;
  readonly archived?: boolean;
  readonly patch: Patch;
};

/** Keeps one save, in the transaction that made it, makes fewer of old ones, and forgets those that are too old to be shown. */
export async function writeSave(tx: Transaction, { patch, ...save }: Save): Promise<void> {
  const place = { workspaceId: save.workspaceId, campaignId: save.campaignId };
  await tx.campaignSave.create({ data: { ...save, first: save.revision, since: save.at, patch: json(patch) } });
  const kept = await tx.campaignSave.count({ where: place });
  if (kept <= folding.most) return;
  await fold(tx, place);
  const oldest = await tx.campaignSave.findMany({ where: place, orderBy: { revision: "desc" }, skip: limits.saves, take: 1, select: { revision: true } });
  for (const { revision } of oldest) await tx.campaignSave.deleteMany({ where: { ...place, revision: { lte: revision } } });
}

const causeOf = z.enum(saveCauses).nullable();

async function fold(tx: Transaction, place: Place): Promise<void> {
  const rows = await tx.campaignSave.findMany({ where: place, orderBy: { revision: "asc" }, omit: { patch: true } });
  for (const group of foldedSaves(rows.map(({ cause, ...row }) => ({ ...row, cause: causeOf.parse(cause) })))) {
    const [first, last] = [group[0], group.at(-1)];
    if (first === undefined || last === undefined) continue;
    const within = { ...place, revision: { gte: first.revision, lt: last.revision } };
    const patches = await tx.campaignSave.findMany({ where: { ...place, revision: { gte: first.revision, lte: last.revision } }, orderBy: { revision: "asc" }, select: { patch: true } });
    const patch = patches.map((row) => patchSchema.parse(row.patch)).reduce(joinPatches);
    const name = group.findLast((save) => save.name !== null)?.name ?? null;
    const archived = group.findLast((save) => save.archived !== null)?.archived ?? null;
    await tx.campaignSave.deleteMany({ where: within });
    await tx.campaignSave.updateMany({ where: { ...place, revision: last.revision }, data: { first: first.first, since: first.since, name, archived, patch: json(patch) } });
  }
}

const json = (patch: Patch) => patch.map((change) => ({ ...change }));
