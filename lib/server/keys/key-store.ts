import "server-only";
import { type KeyDto, type KeyKind } from "@/lib/api/keys";
import { type Id, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";

/** Whose a key is, and what it may be used for. */
export type KeyHolder = { readonly workspace: WorkspaceId; readonly environmentKey: string; readonly kind: KeyKind; readonly keyId: string };

export type NewKeyRecord = {
  readonly id: Id<"key">;
  readonly kind: KeyKind;
  readonly name: string;
  readonly environment: string;
  readonly secretHash: string;
  readonly prefix: string;
  readonly by: { readonly user: string; readonly name: string };
  readonly at: Date;
};

export type KeyStore = {
  /** Those that were not revoked, newest first. */
  list(workspace: WorkspaceId): Promise<readonly KeyDto[]>;
  /** Null: there is no such environment. */
  create(workspace: WorkspaceId, key: NewKeyRecord, audit: AuditEntry): Promise<KeyDto | null>;
  /** False: there is no such key, or it was revoked before. */
  revoke(workspace: WorkspaceId, id: string, revoked: { readonly at: Date; readonly audit: AuditEntry }): Promise<boolean>;
  /** The one question that is asked before a workspace is known. */
  holderOf(secretHash: string): Promise<(KeyHolder & { readonly secretHash: string }) | null>;
  touch(workspace: WorkspaceId, id: string, at: Date): Promise<void>;
  /** Hashes of the keys in force in one environment, for edges. */
  keyring(workspace: WorkspaceId, environment: string): Promise<readonly { readonly id: string; readonly kind: KeyKind; readonly secretHash: string }[]>;
};
