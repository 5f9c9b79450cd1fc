import "server-only";
import { type UserId, type WorkspaceId } from "@/lib/core/vocabulary/ids";

export type Present = { readonly user: UserId; readonly name: string };

/** Who has which campaign open. Every process sees the same. */
export type PresenceStore = {
  /** Somebody is here now. Answers the revision that is saved; null: there is no such campaign. */
  seen(workspace: WorkspaceId, campaign: string, here: Present & { readonly tab: string; readonly at: Date }): Promise<number | null>;
  /** Those who were seen since then, once each, by name. */
  since(workspace: WorkspaceId, campaign: string, moment: Date): Promise<readonly Present[]>;
};
