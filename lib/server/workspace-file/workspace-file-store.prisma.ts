import "server-only";
import { type WorkspaceFileStore } from "./workspace-file-store";
import { writeDifference } from "./write-difference.prisma";
import { openWorkspaceFile } from "@/lib/core/workspace/open-workspace-file";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { inTurn } from "@/lib/server/audit/in-turn";
import { takeTurn } from "@/lib/server/audit/take-turn.prisma";
import { writeAudit } from "@/lib/server/audit/write-audit.prisma";
import { type Database, type Transaction } from "@/lib/server/db/client";
import { isConflict } from "@/lib/server/db/is-conflict";
import { type Failure } from "@/lib/server/policy/failure";
import { err, ok, type Result } from "@/lib/std/result";
import { Prisma } from "@/prisma/generated/client/client";

/** A workspace whole, in PostgreSQL. */
export const workspaceFileStorePrisma = (db: Database): WorkspaceFileStore => ({
  read: (workspace) => db.$transaction((tx) => readWhole(tx, workspace), snapshot),

  async replace(workspace, replace, write) {
    try {
      return await inTurn(workspace, () =>
        db.$transaction(async (tx): Promise<Result<null, Failure>> => {
          const before = await readWhole(tx, workspace);
          const replacement = await replace(before);
          if (!replacement.ok) return replacement;
          await takeTurn(tx, workspace);
          await writeDifference(tx, { workspace, before, after: replacement.value.after, ...write });
          await writeAudit(tx, workspace, replacement.value.audit);
          return ok(null);
        }, snapshot),
      );
    } catch (error) {
      if (isConflict(error)) return err({ tag: "moved-on" });
      throw error;
    }
  },
});

// One look at everything; PostgreSQL itself refuses to write over what somebody saved after that look.
const snapshot = { isolationLevel: Prisma.TransactionIsolationLevel.RepeatableRead, timeout: 60_000, maxWait: 5_000 } as const;

async function readWhole(tx: Transaction, workspaceId: WorkspaceId): Promise<WorkspaceFile> {
  const where = { workspaceId };
  const { zone } = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { zone: true } });
  const attributes = await tx.attribute.findMany({ where });
  const placements = await tx.placement.findMany({ where });
  const settings = await tx.contentTypeSetting.findMany({ where });
  const events = await tx.eventType.findMany({ where });
  const audiences = await tx.audience.findMany({ where });
  const personas = await tx.persona.findMany({ where, orderBy: [{ position: "asc" }, { createdAt: "asc" }, { id: "asc" }] });
  const campaigns = await tx.campaign.findMany({ where, orderBy: [{ rank: "asc" }, { createdAt: "asc" }, { id: "asc" }] });
  const opened = openWorkspaceFile({
    format: 1,
    ...(zone === null ? {} : { zone }),
    attributes: attributes.map(({ key, type, label, description, category, purpose, suggestions, unit, source, inSeconds, archived }) => ({ key, type, label, description, category, purpose, suggestions, unit, source, ...(inSeconds ? { inSeconds } : {}), ...whenArchived(archived) })),
    placements: placements.map(({ key, name, description, channel, contentType, baseline, languages, archived }) => ({ key, name, description, channel, contentType, baseline, ...(languages.length === 0 ? {} : { languages }), ...whenArchived(archived) })),
    contentTypes: settings.map(({ contentType, settings: of }) => ({ contentType, settings: of })),
    eventTypes: events.map(({ name, label, description, properties, archived }) => ({ name, label, description, properties, ...whenArchived(archived) })),
    audiences: audiences.map(({ id, name, description, condition, archived }) => ({ id, name, description, condition, ...whenArchived(archived) })),
    personas: personas.map(({ id, name, face, story, profile, archived }) => ({ id, name, face, story, profile, ...whenArchived(archived) })),
    campaigns: campaigns.map(({ id, name, archived, flow }) => ({ id, name, archived, flow })),
    order: { campaigns: campaigns.map(({ id }) => id), personas: personas.map(({ id }) => id) },
  });
  if (!opened.ok) throw new Error(`the stored workspace is no workspace file: ${JSON.stringify(opened.error.problems.slice(0, 3))}`);
  return opened.value;
}

const whenArchived = (archived: boolean) => (archived ? { archived } : {});
