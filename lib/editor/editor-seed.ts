import { type EditorSeed } from "./editor-state";
import { type CampaignDto, type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type EnvironmentDto, type ReleaseSource } from "@/lib/api/releases";
import { type Library } from "@/lib/core/flow/campaign";
import { type Persona } from "@/lib/core/vocabulary/persona";

type Loaded = Pick<EditorSeed, "workspace" | "role" | "may"> & {
  readonly campaign: CampaignDto;
  readonly campaigns: readonly CampaignSummaryDto[];
  readonly library: Library & { readonly personas: readonly Persona[] };
  readonly environments: readonly EnvironmentDto[];
  /** The environment that drafts are compared with, and what is live there. */
  readonly compared: string;
  readonly sources: readonly ReleaseSource[];
};

/** What the campaign page opens with, made from what the server knows. */
export function editorSeed({ campaign, campaigns, library, environments, compared, sources, ...rest }: Loaded): EditorSeed {
  const { id, name, rank, archived, status, flow, revision } = campaign;
  const live = campaign.live[compared] ?? null;
  return {
    ...rest,
    may: { ...rest.may, edit: rest.may.edit && !archived },
    campaign: { id, name, rank, archived, paused: status === "paused" },
    flow,
    revision,
    library: { attributes: library.attributes, audiences: library.audiences, placements: library.placements, contentTypes: library.contentTypes ?? [] },
    personas: library.personas.filter(({ archived }) => archived !== true),
    campaigns: campaigns
      .filter((other) => other.id !== id)
      .map((other) => ({ id: other.id, name: other.name, rank: other.rank, flow: sources.find((source) => source.id === other.id)?.flow ?? null })),
    environment: compared,
    environments: environments.map((each) => ({ key: each.key, name: each.name, live: each.live?.number ?? null, includes: (campaign.live[each.key] ?? null) !== null })),
    live: live === null ? null : { release: live.release, flow: live.flow },
  };
}
