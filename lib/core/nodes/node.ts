import { z } from "zod";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { isId, isKey, keyLooks, notAnId, type ArmId, type BranchId, type IdKind, type Id } from "@/lib/core/vocabulary/ids";
import { isLanguageTag, mostLanguages } from "@/lib/core/vocabulary/language";
import { type Json } from "@/lib/std/json";

/** The bounds of a flow, the same when authoring, publishing and loading. */
export const flowLimits = { nodes: 10_000, edges: 20_000, branches: 200, arms: 50, name: 120, note: 4000, fields: 40, fieldText: 10_000 } as const;

export const idOf = <Kind extends IdKind>(kind: Kind) => z.custom<Id<Kind>>((raw) => isId(kind, raw), notAnId(kind));
const placementKey = z.string().refine(isKey, `is not a placement key: ${keyLooks}`);
const name = z.string().max(flowLimits.name);
const base = { id: idOf("node") };

/** One filled-in content for one placement. */
export const variantSchema = z.strictObject({
  id: idOf("variant"),
  name,
  contentType: z.string().max(64),
  content: z.record(z.string().max(64), z.json().transform((value): Json => value)),
  /** What it says in other languages than its placement's main one: by language, by field. */
  texts: z
    .record(z.string().refine(isLanguageTag, "is not a language tag"), z.record(z.string().max(64), z.string().max(flowLimits.fieldText)).refine((fields) => Object.keys(fields).length <= flowLimits.fields, `has more than ${flowLimits.fields} fields`))
    .refine((texts) => Object.keys(texts).length <= mostLanguages, `has more than ${mostLanguages} languages`)
    .exactOptional(),
});

/** The campaign's placements, schedule, who is eligible, holdout. One in a flow. */
export const entrySchema = z.strictObject({
  ...base,
  kind: z.literal("entry"),
  placements: z.array(placementKey).max(50),
  schedule: z.strictObject({ from: z.iso.datetime({ offset: true }).nullable(), until: z.iso.datetime({ offset: true }).nullable() }),
  eligible: conditionSchema.nullable(),
  holdout: z.strictObject({ seed: idOf("seed"), shareBp: z.int().min(0).max(5000) }),
});

/** Ordered branches, first yes wins; *Everybody else* is always last; *Unknown* is optional. */
export const decisionSchema = z.strictObject({
  ...base,
  kind: z.literal("decision"),
  name,
  branches: z.array(z.strictObject({ id: idOf("branch"), name, condition: conditionSchema })).max(flowLimits.branches),
  unknownExit: z.boolean(),
});

const range = z.tuple([z.int().min(0).max(10_000), z.int().min(0).max(10_000)]);

/** An A/B test by visitor. `shareBp` is what was typed; `ranges` are the numbers of 10 000 that the arm owns, moved only by `resizeArms`. */
export const splitSchema = z.strictObject({
  ...base,
  kind: z.literal("split"),
  name,
  seed: idOf("seed"),
  arms: z
    .array(z.strictObject({ id: idOf("arm"), name, shareBp: z.int().min(0).max(10_000), ranges: z.array(range).max(200) }))
    .max(flowLimits.arms),
  fallback: idOf("arm").nullable(),
});

/** A variant for each of one or more of the campaign's placements; none chosen: the default. */
export const showSchema = z.strictObject({
  ...base,
  kind: z.literal("show"),
  name,
  variants: z.record(placementKey, variantSchema),
});

/** Text on the canvas; no meaning. */
export const noteSchema = z.strictObject({ ...base, kind: z.literal("note"), text: z.string().max(flowLimits.note), near: idOf("node").nullable() });

export const nodeSchema = z.discriminatedUnion("kind", [entrySchema, decisionSchema, splitSchema, showSchema, noteSchema]);

export type FlowNode = z.infer<typeof nodeSchema>;
export type NodeKind = FlowNode["kind"];
export type NodeOf<Kind extends NodeKind> = Extract<FlowNode, { kind: Kind }>;
export type EntryNode = NodeOf<"entry">;
export type DecisionNode = NodeOf<"decision">;
export type SplitNode = NodeOf<"split">;
export type ShowNode = NodeOf<"show">;
export type NoteNode = NodeOf<"note">;
export type Variant = z.infer<typeof variantSchema>;

/** One way out of a node: a branch, an arm, or one of the fixed names. */
export type WayOut = BranchId | ArmId | "else" | "unknown" | "out";
