import "server-only";
import { type CampaignId, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";

/** One campaign's open wish, as it is kept. */
export type PublishWish = {
  readonly campaign: CampaignId;
  readonly environment: string;
  readonly note: string;
  readonly at: Date;
  readonly user: string;
  readonly name: string;
};

export type PublishWishStore = {
  /** Those of campaigns that are not archived, the oldest first. */
  list(workspace: WorkspaceId): Promise<readonly PublishWish[]>;
  find(workspace: WorkspaceId, campaign: string): Promise<PublishWish | null>;
  /** Keeps it, in the place of the same person's earlier one. `taken`: somebody else's is open. */
  put(workspace: WorkspaceId, wish: PublishWish, audit: AuditEntry): Promise<"done" | "taken">;
  /** False: there is none (any more). */
  remove(workspace: WorkspaceId, campaign: string, audit: AuditEntry): Promise<boolean>;
};
