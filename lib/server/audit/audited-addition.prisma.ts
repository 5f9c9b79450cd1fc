import "server-only";
import { type AuditEntry } from "./audit-entry";
import { inTurn } from "./in-turn";
import { takeTurn } from "./take-turn.prisma";
import { writeAudit } from "./write-audit.prisma";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { workspaceLimits, type CountedPart } from "@/lib/core/workspace/workspace-limits";
import { type Database, type Transaction } from "@/lib/server/db/client";
import { type Added } from "@/lib/server/policy/added";

type Where = { readonly where: { readonly workspaceId: WorkspaceId } };

/** Archived ones count too: they are in the workspace's file. */
const held: { readonly [Part in CountedPart]: (tx: Transaction, where: Where) => Promise<number> } = {
  attributes: (tx, where) => tx.attribute.count(where),
  placements: (tx, where) => tx.placement.count(where),
  contentTypes: (tx, where) => tx.contentTypeSetting.count(where),
  eventTypes: (tx, where) => tx.eventType.count(where),
  audiences: (tx, where) => tx.audience.count(where),
  personas: (tx, where) => tx.persona.count(where),
  campaigns: (tx, where) => tx.campaign.count(where),
  pictures: (tx, where) => tx.picture.count(where),
};

type Deed = { readonly workspace: WorkspaceId; readonly part: CountedPart; readonly audit: AuditEntry };

/** Adds one row, as long as there is room for it, and writes down who did it, in one transaction. */
export function auditedAddition(db: Database, { workspace, part, audit }: Deed, add: (tx: Transaction) => Promise<{ readonly count: number }>): Promise<Added> {
  return inTurn(workspace, () =>
    db.$transaction(async (tx) => {
      await takeTurn(tx, workspace);
      if ((await held[part](tx, { where: { workspaceId: workspace } })) >= workspaceLimits[part]) return "full";
      const { count } = await add(tx);
      if (count === 0) return "taken";
      await writeAudit(tx, workspace, audit);
      return "added";
    }, patience),
  );
}

/** Within this process turns come one after the other anyway; that of another one is waited for as long as any lock, five seconds. */
const patience = { maxWait: 10_000, timeout: 10_000 } as const;
