import "server-only";
import { type Role } from "@/lib/api/roles";
import { type UserId, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AuditEntry } from "@/lib/server/audit/audit-entry";

export type Member = { readonly user: UserId; readonly name: string; readonly email: string; readonly role: Role };

export type Invitation = { readonly hash: string; readonly email: string; readonly role: Role; readonly at: Date; readonly expiresAt: Date };

/** `last-admin`: it would leave the workspace without one, so nothing was changed. */
export type MemberChange = "done" | "not-found" | "last-admin";

export type PeopleStore = {
  list(workspace: WorkspaceId): Promise<readonly Member[]>;
  /** Those who can sign in, by when they came: names and roles, and of a large workspace not all. */
  active(workspace: WorkspaceId): Promise<readonly Pick<Member, "name" | "role">[]>;
  invite(workspace: WorkspaceId, invitation: Invitation, audit: AuditEntry): Promise<void>;
  changeRole(workspace: WorkspaceId, member: { readonly user: string; readonly role: Role }, audit: AuditEntry): Promise<MemberChange>;
  /** Ends the membership and all of that person's sessions. */
  remove(workspace: WorkspaceId, member: { readonly user: string; readonly at: Date }, audit: AuditEntry): Promise<MemberChange>;
};
