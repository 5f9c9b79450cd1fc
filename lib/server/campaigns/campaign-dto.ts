import "server-only";
import { type CampaignRecord } from "./campaign-store";
import { type LiveEnvironment } from "./live-campaigns";
import { campaignStatus, statusesOf, type EnvironmentFacts } from "@/lib/api/campaign-status";
import { type CampaignDto, type CampaignSummaryDto, type LiveCampaign } from "@/lib/api/campaigns";
import { type Flow } from "@/lib/core/flow/flow";
import { canonicalJson } from "@/lib/std/canonical-json";

/** A campaign as it travels whole. */
export function campaignDtoOf(record: CampaignRecord, environments: readonly LiveEnvironment[]): CampaignDto {
  return { ...headOf(record, environments), flow: record.flow, live: liveOf(record.id, environments) };
}

/** A row of the list: what is live, without the flows. */
export function campaignSummaryOf(record: CampaignRecord, environments: readonly LiveEnvironment[]): CampaignSummaryDto {
  const live = Object.entries(liveOf(record.id, environments)).map(([environment, at]) => [environment, at === null ? null : { release: at.release, revision: at.revision }]);
  const entry = Object.values(record.flow.nodes).find((node) => node.kind === "entry");
  return { ...headOf(record, environments), placements: entry?.placements ?? [], live: Object.fromEntries(live) };
}

function headOf(record: CampaignRecord, environments: readonly LiveEnvironment[]) {
  const { id, name, rank, revision, archived, updatedAt, updatedBy, owner } = record;
  // Derived, never stored: a campaign is what the environments show of it.
  const statuses = statusesOf(environments.map((environment) => factsOf(record, environment)));
  return { id, name, rank, revision, archived, updatedAt, updatedBy, owner, statuses, status: campaignStatus({ archived, statuses }) };
}

function liveOf(id: string, environments: readonly LiveEnvironment[]): Readonly<Record<string, LiveCampaign | null>> {
  return Object.fromEntries(environments.map((environment) => [environment.environment, liveIn(id, environment)]));
}

function liveIn(id: string, { release, sources }: LiveEnvironment): LiveCampaign | null {
  const source = sources.get(id);
  return release === null || source === undefined ? null : { release, revision: source.revision, name: source.name, flow: source.flow };
}

function factsOf(record: CampaignRecord, { environment: key, name, sources }: LiveEnvironment): EnvironmentFacts {
  const source = sources.get(record.id);
  return { key, name, live: source === undefined ? null : isAsDrawn(record, source) ? "as-drawn" : "otherwise", paused: record.pausedIn.includes(key) };
}

const isAsDrawn = (record: CampaignRecord, source: { readonly revision: number; readonly name: string; readonly flow: Flow }): boolean =>
  source.revision === record.revision || (source.name === record.name && sameFlow(source.flow, record.flow));

const sameFlow = (a: Flow, b: Flow): boolean => canonicalJson(a) === canonicalJson(b);
