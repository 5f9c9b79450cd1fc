import { z } from "zod";
import { campaignStatuses, environmentStates, type CampaignStatus, type EnvironmentStatus } from "./campaign-status";
import { filledText, idText, keyText, revisionNumber, storedFields, type Stored } from "./field";
import { limits } from "./limits";
import { type Problem } from "./problem";
import { edgeSchema, flowSchema, type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { nodeSchema } from "@/lib/core/nodes/node";
import { type CampaignId } from "@/lib/core/vocabulary/ids";

const name = filledText(limits.name);
const flow: z.ZodType<Flow> = flowSchema;

/** POST /campaigns. Without a flow it begins with an entry for these placements; with one (a copy, a template) it begins with that. */
export const newCampaign = z.strictObject({ name, placements: z.array(keyText).max(50).exactOptional(), flow: flow.exactOptional() });
export type NewCampaign = z.infer<typeof newCampaign>;

/** PATCH /campaigns/{id}: what is not said stays. */
export const campaignChange = z.strictObject({ revision: revisionNumber, name: name.exactOptional(), archived: z.boolean().exactOptional() });
export type CampaignChange = z.infer<typeof campaignChange>;

/** PUT /campaigns/order: every campaign that is not archived, first one wins. */
export const campaignOrder = z.strictObject({ order: z.array(idText("campaign")).max(limits.campaigns) });
export type CampaignOrder = z.infer<typeof campaignOrder>;

const change = z.discriminatedUnion("table", [
  z.strictObject({ table: z.literal("nodes"), id: idText("node"), before: nodeSchema.nullable(), after: nodeSchema.nullable() }),
  z.strictObject({ table: z.literal("edges"), id: idText("edge"), before: edgeSchema.nullable(), after: edgeSchema.nullable() }),
]);
/** Edits as they travel. */
export const patchSchema: z.ZodType<Patch> = z.array(change).max(limits.changes);

/** What a save came from, when it was not simply drawn. The list is the type. */
export const saveCauses = ["import", "merge", "restore"] as const;
export type SaveCause = (typeof saveCauses)[number];

/** PATCH /campaigns/{id}/flow: edits, and the revision they were made against; `cause`: they join what two people drew, or bring an earlier state back. */
export const flowPatch = z.strictObject({ revision: revisionNumber, patch: patchSchema, cause: z.enum(["merge", "restore"]).exactOptional() });
export type FlowPatch = z.infer<typeof flowPatch>;

export type SavedFlow = Stored;
export const savedFlow: z.ZodType<SavedFlow> = z.strictObject(storedFields);

/** What is live of a campaign in one environment. */
export type LiveSummary = { readonly release: number; readonly revision: number };
export type LiveCampaign = LiveSummary & { readonly name: string; readonly flow: Flow };

type CampaignHead = Stored & {
  readonly id: CampaignId;
  readonly name: string;
  /** Its place in the order, from 0: the lower wins. */
  readonly rank: number;
  readonly archived: boolean;
  /** The name of who saved it last; null: nobody we still know. */
  readonly updatedBy: string | null;
  /** The name of who made it; null: nobody we still know. */
  readonly owner: string | null;
  readonly status: CampaignStatus;
  /** How it stands in every environment, the one that visitors see first. */
  readonly statuses: readonly EnvironmentStatus[];
};

/** A row of the campaigns list: without flows. */
export type CampaignSummaryDto = CampaignHead & {
  readonly placements: readonly string[];
  readonly live: Readonly<Record<string, LiveSummary | null>>;
};

export type CampaignDto = CampaignHead & {
  readonly flow: Flow;
  /** By environment key. */
  readonly live: Readonly<Record<string, LiveCampaign | null>>;
};

const head = {
  id: idText("campaign"),
  name,
  rank: z.int().min(0),
  archived: z.boolean(),
  updatedBy: z.string().nullable(),
  owner: z.string().nullable(),
  status: z.enum(campaignStatuses),
  statuses: z.array(z.strictObject({ environment: keyText, name: z.string(), state: z.enum(environmentStates) })),
  ...storedFields,
};
const liveSummary = z.strictObject({ release: z.int().min(1), revision: revisionNumber });

export const campaignSummaryDto: z.ZodType<CampaignSummaryDto> = z.strictObject({
  ...head,
  placements: z.array(keyText),
  live: z.record(keyText, liveSummary.nullable()),
});

export const campaignDto: z.ZodType<CampaignDto> = z.strictObject({
  ...head,
  flow,
  live: z.record(keyText, z.strictObject({ release: z.int().min(1), revision: revisionNumber, name, flow }).nullable()),
});

const staleFlow = z.object({ revision: revisionNumber, flow });

/** What a stale save is told: the flow as it is saved now; null when the problem is another one. */
export function currentFlowOf(problem: Problem): { readonly revision: number; readonly flow: Flow } | null {
  if (problem.code !== "stale-revision") return null;
  const current = staleFlow.safeParse(problem.current);
  return current.success ? current.data : null;
}
