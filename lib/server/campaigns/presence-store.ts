import "server-only";
import { type UserId, type WorkspaceId } from "@/lib/core/vocabulary/ids";

export type Present = { readonly user: UserId; readonly name: string };

/** Who has which campaign open. Every process sees the same. */
export type PresenceStore = {
  /** Somebody is here now. Answers what is saved of the campaign; null: there is none. */
  seen(workspace: WorkspaceId, campaign: string, here: Present & { readonly tab: string; readonly at: Date }): Promise<{ readonly revision: number; readonly archived: boolean } | null>;
  /** Those who were seen since then, once each, by name. */
  since(workspace: WorkspaceId, campaign: string, moment: Date): Promise<readonly Present[]>;
};
