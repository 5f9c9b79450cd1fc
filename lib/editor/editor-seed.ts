import { type EditorSeed, type EnvironmentState } from "./editor-state";
import { type CampaignDto, type CampaignSummaryDto } from "@/lib/api/campaigns";
import { type EnvironmentDto, type ReleaseSource } from "@/lib/api/releases";
import { type Library } from "@/lib/core/flow/campaign";
import { type Persona } from "@/lib/core/vocabulary/persona";

type Loaded = Pick<EditorSeed, "workspace" | "role" | "may" | "wish"> & {
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
  const { id, name, rank, archived, flow, revision } = campaign;
  return {
    ...rest,
    may: { ...rest.may, edit: rest.may.edit && !archived },
    campaign: { id, name, rank, archived },
    flow,
    revision,
    library: { attributes: library.attributes, audiences: library.audiences, placements: library.placements, contentTypes: library.contentTypes ?? [], eventTypes: library.eventTypes ?? [], zone: library.zone ?? "UTC" },
    personas: library.personas.filter(({ archived }) => archived !== true),
    campaigns: campaigns
      .filter((other) => other.id !== id)
      .map((other) => ({ id: other.id, name: other.name, rank: other.rank, flow: sources.find((source) => source.id === other.id)?.flow ?? null })),
    environment: compared,
    ...standOf(campaign, { environments: environments.map(({ key, name: called, live }) => ({ key, name: called, live: live?.number ?? null })), compared }),
  };
}

type Places = { readonly environments: readonly Pick<EnvironmentState, "key" | "name" | "live">[]; readonly compared: string };

/** Where the campaign is live, and as what. A flow that is the same in several places is one object, so that it travels once. */
export function standOf({ flow, revision, live, statuses }: Pick<CampaignDto, "flow" | "revision" | "live" | "statuses">, { environments, compared }: Places): Pick<EditorSeed, "environments" | "live"> {
  const flows = new Map([[revision, flow]]);
  const sourceIn = (key: string): EnvironmentState["source"] => {
    const source = live[key] ?? null;
    if (source === null) return null;
    if (!flows.has(source.revision)) flows.set(source.revision, source.flow);
    return { name: source.name, flow: flows.get(source.revision) ?? source.flow };
  };
  const places = environments.map((each): EnvironmentState => ({ ...each, source: sourceIn(each.key), paused: statuses.some(({ environment, state }) => environment === each.key && state === "paused") }));
  const there = places.find(({ key }) => key === compared);
  return { environments: places, live: there?.source == null || there.live === null ? null : { release: there.live, flow: there.source.flow } };
}
