import "server-only";
import { type ReleaseDto, type ReleaseSource } from "@/lib/api/releases";
import { type CampaignId, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";

export type EnvironmentRecord = {
  readonly key: string;
  readonly name: string;
  readonly live: { readonly number: number; readonly hash: string; readonly publishedAt: string; readonly author: string; readonly note: string } | null;
};

/** A release with everything that it is. */
export type ReleaseRecord = {
  readonly release: ReleaseDto;
  readonly sources: readonly ReleaseSource[];
  /** Canonical JSON: the very bytes that were hashed. */
  readonly bundle: string;
  readonly signature: string;
};

/** Whatever a publish decided before the transaction; the number is found inside it. */
export type NewRelease = {
  readonly id: string;
  readonly environment: string;
  /** What was live when this was compiled. */
  readonly live: number | null;
  /** The drafts that went in, as they were compiled. */
  readonly drafts: readonly { readonly id: CampaignId; readonly revision: number }[];
  /** Which campaigns are paused in this environment afterwards, and which are not. */
  readonly paused: readonly { readonly id: CampaignId; readonly paused: boolean }[];
  readonly bundle: string;
  readonly hash: string;
  readonly sources: readonly ReleaseSource[];
  readonly note: string;
  readonly author: { readonly user: string; readonly name: string };
  readonly at: Date;
  readonly republishes: number | null;
  readonly idempotency: { readonly scope: string; readonly key: string; readonly fingerprint: string };
  sign(number: number): string;
  audit(number: number): AuditEntry;
};

export type EarlierAnswer = { readonly fingerprint: string; readonly release: ReleaseDto };

export type Published =
  | { readonly tag: "published"; readonly release: ReleaseDto }
  /** The same key was answered meanwhile. */
  | { readonly tag: "answered"; readonly earlier: EarlierAnswer }
  | { readonly tag: "live-moved-on"; readonly live: number | null }
  | { readonly tag: "stale-revision"; readonly campaign: { readonly id: string; readonly revision: number | null } }
  | { readonly tag: "not-found" };

export type ReleaseStore = {
  environments(workspace: WorkspaceId): Promise<readonly EnvironmentRecord[]>;
  /** What is live now; `undefined`: no such environment. */
  liveNumber(workspace: WorkspaceId, environment: string): Promise<number | null | undefined>;
  /** Newest first. */
  list(workspace: WorkspaceId, environment: string): Promise<readonly ReleaseDto[]>;
  find(workspace: WorkspaceId, environment: string, number: number): Promise<ReleaseRecord | null>;
  /** The newest release with these bytes. */
  findByHash(workspace: WorkspaceId, environment: string, hash: string): Promise<ReleaseRecord | null>;
  earlierAnswer(workspace: WorkspaceId, idempotency: { readonly scope: string; readonly key: string }): Promise<EarlierAnswer | null>;
  /** Release, pointer, audit and answer in one transaction: all of it, or nothing. */
  publish(workspace: WorkspaceId, release: NewRelease): Promise<Published>;
};
