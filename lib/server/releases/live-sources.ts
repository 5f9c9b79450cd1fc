import "server-only";
import { type ReleaseStore } from "./release-store";
import { type ReleaseSource } from "@/lib/api/releases";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type LiveCampaigns, type LiveEnvironment } from "@/lib/server/campaigns/live-campaigns";
import { shortMemory } from "@/lib/server/policy/short-memory";

/** A release's sources never change, so what was opened once is kept for an hour. */
export type SourcesOf = (workspace: WorkspaceId, environment: string, number: number | null) => Promise<readonly ReleaseSource[]>;

export function makeSourcesOf(store: ReleaseStore): SourcesOf {
  const remembered = shortMemory<readonly ReleaseSource[]>({ milliseconds: 3_600_000, most: 100 });
  return async (workspace, environment, number) => {
    if (number === null) return [];
    return remembered.get(`${workspace}/${environment}/${number}`, async () => {
      const record = await store.find(workspace, environment, number);
      if (record === null) throw new Error(`release ${number} of ${environment} is live and is not there`);
      return record.sources;
    });
  };
}

/** What is live of every campaign, environment by environment. */
export function makeLiveCampaigns(store: ReleaseStore, sourcesOf: SourcesOf): LiveCampaigns {
  return async (workspace) => {
    const environments = await store.environments(workspace);
    return Promise.all(
      environments.map(async ({ key, name, live }): Promise<LiveEnvironment> => {
        const release = live?.number ?? null;
        const sources = await sourcesOf(workspace, key, release);
        return { environment: key, name, release, sources: new Map(sources.map(({ id, ...source }) => [id, source])) };
      }),
    );
  };
}
