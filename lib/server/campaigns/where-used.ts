import "server-only";
import { type CampaignStore } from "./campaign-store";
import { type LiveCampaigns } from "./live-campaigns";
import { picturesOf, referencesOfCondition, referencesOfFlow, type References } from "./references";
import { type UsedBy } from "@/lib/api/problem";
import { type Placement } from "@/lib/core/vocabulary/placement";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type PlacementStore } from "@/lib/server/placements/placement-store";
import { type AudienceStore } from "@/lib/server/audiences/audience-store";
import { type WhereUsed } from "@/lib/server/library/make-shelf";

type Ports = { readonly campaigns: CampaignStore; readonly audiences: AudienceStore; readonly placements: PlacementStore; readonly live: LiveCampaigns };

/**
 * Who refers to a thing of the library: drafts, audiences, and environments where a live flow does. The last counts because
 * the next release there is compiled from that flow, whatever its draft says now.
 */
export function makeWhereUsed(ports: Ports): Readonly<Record<"attribute" | "audience" | "placement" | "content-type" | "picture" | "event-type", WhereUsed>> {
  return {
    attribute: (workspace, name) => usersOf(ports, workspace, ({ attributes }) => attributes.has(name)),
    audience: (workspace, name) => usersOf(ports, workspace, ({ audiences }) => audiences.has(name)),
    placement: (workspace, name) => usersOf(ports, workspace, ({ placements }) => placements.has(name)),
    picture: async (workspace, hash) => {
      const places = (await ports.placements.list(workspace)).filter(({ baseline }) => picturesOf(baseline).has(hash));
      return [...(await usersOf(ports, workspace, ({ pictures }) => pictures.has(hash))), ...places.map(({ key, name }): UsedBy => ({ kind: "placement", id: key, name }))];
    },
    "event-type": (workspace, name) => usersOf(ports, workspace, ({ events }) => events.has(name)),
    // What is live is held by its placements, which stay as long as anything fills them.
    "content-type": async (workspace, name) => placementsOf(await ports.placements.list(workspace), name),
  };
}

const placementsOf = (placements: readonly Placement[], type: string): readonly UsedBy[] => placements.filter(({ contentType }) => contentType === type).map(({ key, name }): UsedBy => ({ kind: "placement", id: key, name }));

async function usersOf({ campaigns, audiences, live }: Ports, workspace: WorkspaceId, refers: (references: References) => boolean): Promise<readonly UsedBy[]> {
  const [drafts, saved, environments] = await Promise.all([campaigns.list(workspace), audiences.list(workspace), live(workspace)]);
  return [
    ...drafts.filter(({ flow }) => refers(referencesOfFlow(flow))).map(({ id, name }): UsedBy => ({ kind: "campaign", id, name })),
    ...saved.filter(({ condition }) => refers(referencesOfCondition(condition))).map(({ id, name }): UsedBy => ({ kind: "audience", id, name })),
    ...environments
      .filter(({ sources }) => [...sources.values()].some(({ flow }) => refers(referencesOfFlow(flow))))
      .map(({ environment, name }): UsedBy => ({ kind: "environment", id: environment, name })),
  ];
}
