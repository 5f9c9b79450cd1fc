import "server-only";
import { type Role } from "@/lib/api/roles";
import { type Id, type UserId, type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type Person } from "@/lib/server/policy/actor";

export type Identity = { readonly user: UserId; readonly email: string; readonly name: string; readonly passwordHash: string | null; readonly disabled: boolean };

export type Membership = { readonly workspace: { readonly id: WorkspaceId; readonly slug: string; readonly name: string }; readonly role: Role };

/** What a session cookie stands for right now. */
export type OpenSession = {
  readonly person: Person;
  readonly memberships: readonly Membership[];
  readonly lastSeenAt: Date;
  readonly expiresAt: Date;
};

/** A one-time link as it is kept. `email` null: whoever holds it says their own. */
export type LoginToken = {
  readonly purpose: "first-admin" | "invitation";
  readonly email: string | null;
  readonly workspace: WorkspaceId | null;
  readonly role: Role | null;
  readonly expiresAt: Date;
};

/** Somebody who becomes a member by a link; with `passwordHash` they are new. */
export type Newcomer = {
  readonly user: UserId;
  readonly email: string;
  readonly name: string;
  readonly isNew: boolean;
  readonly passwordHash: string | null;
  readonly account: { readonly provider: string; readonly subject: string } | null;
  /** Where they are, for a workspace that they are the first in. */
  readonly zone?: string;
};

export type IdentityStore = {
  byEmail(email: string): Promise<Identity | null>;
  byId(user: UserId): Promise<Identity | null>;
  byAccount(account: { readonly provider: string; readonly subject: string }): Promise<Identity | null>;
  openSession(session: { readonly id: Id<"session">; readonly user: UserId; readonly at: Date; readonly expiresAt: Date }): Promise<void>;
  /** Null: unknown, revoked, or of somebody who was disabled. */
  session(id: string): Promise<OpenSession | null>;
  touchSession(id: string, at: Date): Promise<void>;
  revokeSession(id: string, at: Date): Promise<void>;
  revokeSessionsOf(user: UserId, at: Date): Promise<void>;
  /** Sets it and ends every session, in one. */
  setPassword(user: UserId, password: { readonly hash: string; readonly at: Date }): Promise<void>;
  /** Unused and in time; null otherwise. */
  token(hash: string, now: Date): Promise<LoginToken | null>;
  /** Unused invitations to this address, for somebody whom a provider vouches for. */
  invitationsTo(email: string, now: Date): Promise<readonly { readonly hash: string }[]>;
  /** Uses the link up and makes the membership, in one. False: it was used meanwhile. */
  redeem(hash: string, newcomer: Newcomer, now: Date): Promise<boolean>;
  /** Counts one more try in a window, before it is known how it goes; answers the count and when the window ends. */
  countTry(subject: string, window: { readonly milliseconds: number; readonly now: Date }): Promise<{ readonly count: number; readonly resetAt: Date }>;
  /** Takes a try back that went well. */
  forgiveTry(subject: string): Promise<void>;
};
