import "server-only";
import { type Flow } from "@/lib/core/flow/flow";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";

/** What is live of each campaign in one environment; `release` is null where nothing is live. */
export type LiveEnvironment = {
  readonly environment: string;
  readonly name: string;
  readonly release: number | null;
  readonly sources: ReadonlyMap<string, { readonly revision: number; readonly name: string; readonly flow: Flow }>;
};

/** The port by which campaigns learn what releases made live of them, in the environments' order. */
export type LiveCampaigns = (workspace: WorkspaceId) => Promise<readonly LiveEnvironment[]>;
