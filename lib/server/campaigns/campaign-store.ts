import "server-only";
import { type SaveCause } from "@/lib/api/campaigns";
import { type SaveDto } from "@/lib/api/saves";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type CampaignId, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";
import { type Added } from "@/lib/server/policy/added";
import { type Actor } from "@/lib/server/policy/actor";

/** A campaign as it is kept. */
export type CampaignRecord = {
  readonly id: CampaignId;
  readonly name: string;
  readonly rank: number;
  readonly archived: boolean;
  /** The keys of the environments where it was live and was taken out. */
  readonly pausedIn: readonly string[];
  readonly revision: number;
  readonly flow: Flow;
  readonly updatedAt: string;
  readonly updatedBy: string | null;
  /** Who made it. */
  readonly owner: string | null;
};

export type CampaignWrite = { readonly at: Date; readonly by: Pick<Actor, "user" | "name">; readonly audit: AuditEntry };

/** What a save may change; what is not said stays. */
export type CampaignEdit = { readonly name?: string; readonly archived?: boolean; readonly drawn?: { readonly flow: Flow; readonly patch: Patch }; readonly cause?: SaveCause };


export type CampaignStore = {
  /** In the order they win. */
  list(workspace: WorkspaceId): Promise<readonly CampaignRecord[]>;
  find(workspace: WorkspaceId, id: string): Promise<CampaignRecord | null>;
  /** Adds it below all others, as long as there is room. */
  create(workspace: WorkspaceId, campaign: Pick<CampaignRecord, "id" | "name" | "flow">, write: CampaignWrite): Promise<Added>;
  /** False: the revision has moved on, or it is gone. */
  edit(workspace: WorkspaceId, campaign: { readonly id: string; readonly revision: number; readonly edit: CampaignEdit }, write: CampaignWrite): Promise<boolean>;
  /** The saves up to this revision, newest first; at most `most`. */
  saves(workspace: WorkspaceId, campaign: { readonly id: string; readonly upTo: number; readonly most: number }): Promise<readonly SaveDto[]>;
  remove(workspace: WorkspaceId, campaign: { readonly id: string; readonly revision: number }, audit: AuditEntry): Promise<boolean>;
  /** Gives the campaigns these ranks, all or none. */
  order(workspace: WorkspaceId, order: readonly CampaignId[], audit: AuditEntry): Promise<void>;
};
