import "server-only";
import { type Role } from "@/lib/api/roles";
import { type UserId, type WorkspaceId } from "@/lib/core/vocabulary/ids";

/** Somebody who signed in, in no workspace yet. */
export type Person = {
  readonly user: UserId;
  readonly name: string;
  readonly email: string;
  readonly session: string;
};

/** A person at work in one workspace, with the role they have there now. */
export type Actor = Person & {
  readonly workspace: { readonly id: WorkspaceId; readonly slug: string; readonly name: string };
  readonly role: Role;
};
