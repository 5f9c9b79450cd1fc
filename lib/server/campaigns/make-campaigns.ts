import "server-only";
import { campaignDtoOf, campaignSummaryOf } from "./campaign-dto";
import { type CampaignRecord, type CampaignStore, type CampaignWrite } from "./campaign-store";
import { recordedPatch } from "./recorded-patch";
import { problemsOfPatch } from "./flow-problems";
import { type LiveCampaigns, type LiveEnvironment } from "./live-campaigns";
import { type CampaignChange, type CampaignDto, type CampaignOrder, type CampaignSummaryDto, type FlowPatch, type NewCampaign, type SavedFlow } from "@/lib/api/campaigns";
import { limits } from "@/lib/api/limits";
import { type UsedBy } from "@/lib/api/problem";
import { type SavesDto } from "@/lib/api/saves";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { applyPatch } from "@/lib/core/flow/patch";
import { makeId } from "@/lib/core/vocabulary/ids";
import { auditEntry, type Deed } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

type Ports = { readonly store: CampaignStore; readonly world: World; readonly live: LiveCampaigns };

/** Campaigns: list, open, create, change, order, saveFlow, saves, remove. */
export const makeCampaigns = (ports: Ports) => ({ ...reading(ports), ...creating(ports), ...changing(ports), ...savingFlows(ports), ...remembering(ports) });

function reading({ store, live }: Ports) {
  return {
    async list(actor: Actor): Promise<Result<readonly CampaignSummaryDto[], Failure>> {
      const allowed = permit(actor, "read");
      return allowed.ok ? ok(await summaries({ store, live }, actor)) : allowed;
    },

    /** Every campaign in force as it is drawn now, in order: what is looked through for findings, in one reading. */
    async drawn(actor: Actor): Promise<Result<readonly CampaignSource[], Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      const records = await store.list(actor.workspace.id);
      return ok(records.filter(({ archived }) => !archived).map(({ id, name, flow }) => ({ id, name, flow })));
    },

    async open(actor: Actor, id: string): Promise<Result<CampaignDto, Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      const [record, environments] = await Promise.all([store.find(actor.workspace.id, id), live(actor.workspace.id)]);
      return record === null ? err({ tag: "not-found" }) : ok(campaignDtoOf(record, environments));
    },
  };
}

function remembering({ store }: Ports) {
  return {
    async saves(actor: Actor, id: string): Promise<Result<SavesDto, Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      const record = await store.find(actor.workspace.id, id);
      if (record === null) return err({ tag: "not-found" });
      const { revision, flow } = record;
      const saves = await store.saves(actor.workspace.id, { id, upTo: revision, most: limits.saves });
      // Only an unbroken line can be walked back.
      const broken = saves.findIndex((save, index) => save.revision !== (index === 0 ? revision : (saves[index - 1]?.first ?? 0) - 1));
      return ok({ revision, flow, saves: broken === -1 ? saves : saves.slice(0, broken) });
    },
  };
}

function creating(ports: Ports) {
  const { store, world, live } = ports;
  return {
    async create(actor: Actor, { name, placements = [], flow: given }: NewCampaign): Promise<Result<CampaignDto, Failure>> {
      const allowed = permit(actor, "campaigns.edit");
      if (!allowed.ok) return allowed;
      const flow = given === undefined ? ok(newFlow({ placements }, world.random)) : openGiven(given);
      if (!flow.ok) return flow;
      const id = makeId("campaign", world.random);
      const added = await store.create(actor.workspace.id, { id, name, flow: flow.value }, writeBy(ports, actor, { action: "campaign.create", subject: id, facts: { name } }));
      if (added === "full") return err({ tag: "full", part: "campaigns" });
      const [record, environments] = await Promise.all([store.find(actor.workspace.id, id), live(actor.workspace.id)]);
      return record === null ? err({ tag: "not-found" }) : ok(campaignDtoOf(record, environments));
    },

    async order(actor: Actor, { order }: CampaignOrder): Promise<Result<readonly CampaignSummaryDto[], Failure>> {
      const allowed = permit(actor, "campaigns.edit");
      if (!allowed.ok) return allowed;
      const known = await store.list(actor.workspace.id);
      const twice = order.findIndex((id, index) => order.indexOf(id) !== index);
      if (twice !== -1) return err({ tag: "invalid", errors: [{ pointer: `/order/${twice}`, detail: "is named twice" }] });
      if (order.some((id) => !known.some((record) => record.id === id))) return err({ tag: "not-found" });
      // Whoever was added meanwhile keeps its place below those that were named.
      const rest = known.filter(({ id }) => !order.includes(id)).map(({ id }) => id);
      await store.order(actor.workspace.id, [...order, ...rest], writeBy(ports, actor, { action: "campaign.order", subject: "campaigns", facts: { order } }).audit);
      return ok(await summaries({ store, live }, actor));
    },
  };
}

function changing(ports: Ports) {
  const { store, live } = ports;
  return {
    async change(actor: Actor, id: string, { revision, ...edit }: CampaignChange): Promise<Result<CampaignSummaryDto, Failure>> {
      const allowed = permit(actor, "campaigns.edit");
      if (!allowed.ok) return allowed;
      const [before, environments] = await Promise.all([store.find(actor.workspace.id, id), live(actor.workspace.id)]);
      if (before === null) return err({ tag: "not-found" });
      const usedBy = edit.archived === true ? liveIn(before, environments) : [];
      if (usedBy.length > 0) return err({ tag: "in-use", usedBy });
      const saved = await store.edit(actor.workspace.id, { id, revision, edit }, writeBy(ports, actor, { action: "campaign.change", subject: id, facts: { ...edit } }));
      const after = await store.find(actor.workspace.id, id);
      if (after === null) return err({ tag: "not-found" });
      const summary = campaignSummaryOf(after, environments);
      return saved ? ok(summary) : err({ tag: "stale-revision", current: summary });
    },

    async remove(actor: Actor, id: string, revision: number): Promise<Result<null, Failure>> {
      const allowed = permit(actor, "campaigns.edit");
      if (!allowed.ok) return allowed;
      const [before, environments] = await Promise.all([store.find(actor.workspace.id, id), live(actor.workspace.id)]);
      if (before === null) return err({ tag: "not-found" });
      const usedBy = liveIn(before, environments);
      if (usedBy.length > 0) return err({ tag: "in-use", usedBy });
      const deed = { action: "campaign.delete", subject: id, facts: { name: before.name } };
      const removed = await store.remove(actor.workspace.id, { id, revision }, writeBy(ports, actor, deed).audit);
      return removed ? ok(null) : err({ tag: "stale-revision", current: campaignSummaryOf(before, environments) });
    },
  };
}

function savingFlows(ports: Ports) {
  const { store } = ports;
  return {
    async saveFlow(actor: Actor, id: string, { revision, patch, cause }: FlowPatch): Promise<Result<SavedFlow, Failure>> {
      const allowed = permit(actor, "campaigns.edit");
      if (!allowed.ok) return allowed;
      const before = await store.find(actor.workspace.id, id);
      if (before === null) return err({ tag: "not-found" });
      if (before.revision !== revision) return stale(before);
      const flow = openFlow(applyPatch(before.flow, patch));
      if (!flow.ok) return err({ tag: "invalid", errors: problemsOfPatch(patch, flow.error.problems) });
      const write = writeBy(ports, actor, { action: "campaign.draw", subject: id, facts: { revision: revision + 1, changes: patch.length } });
      const saved = await store.edit(actor.workspace.id, { id, revision, edit: { drawn: { flow: flow.value, patch: recordedPatch(before.flow, flow.value, patch) }, ...(cause === undefined ? {} : { cause }) } }, write);
      if (saved) return ok({ revision: revision + 1, updatedAt: write.at.toISOString() });
      const current = await store.find(actor.workspace.id, id);
      return current === null ? err({ tag: "not-found" }) : stale(current);
    },
  };
}

const stale = ({ revision, flow }: CampaignRecord): Result<never, Failure> => err({ tag: "stale-revision", current: { revision, flow } });

async function summaries({ store, live }: Pick<Ports, "store" | "live">, actor: Actor): Promise<readonly CampaignSummaryDto[]> {
  const [records, environments] = await Promise.all([store.list(actor.workspace.id), live(actor.workspace.id)]);
  const rows = records.map((record) => campaignSummaryOf(record, environments));
  return [...rows.filter(({ archived }) => !archived), ...rows.filter(({ archived }) => archived)];
}

function openGiven(given: Flow): Result<Flow, Failure> {
  const flow = openFlow(given);
  if (flow.ok) return flow;
  return err({ tag: "invalid", errors: flow.error.problems.map(({ pointer, detail }) => ({ pointer: `/flow${pointer}`, detail })) });
}

function liveIn({ id }: CampaignRecord, environments: readonly LiveEnvironment[]): readonly UsedBy[] {
  return environments.filter(({ sources }) => sources.has(id)).map(({ environment, name }) => ({ kind: "environment", id: environment, name }));
}

function writeBy({ world }: Ports, actor: Actor, deed: Deed): CampaignWrite {
  return { at: world.clock(), by: actor, audit: auditEntry(world, actor, deed) };
}
