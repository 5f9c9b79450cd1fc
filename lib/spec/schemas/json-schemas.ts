import { z } from "zod";
import { anyJson, bundleBehaviour, bundleComparison, bundleExpectation, bundleParts, bundlePredicate, bundleProgram, bundleSchema, bundleStep, bundleTextValue, bundleVariant } from "./bundle-schema";
import { packedBundleSchema, packedExplanation, packedPredicates, packedProgram, packedSplit, packedVariants } from "./packed-bundle-schema";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { edgeSchema, flowSchema } from "@/lib/core/flow/flow";
import { decisionSchema, entrySchema, nodeSchema, noteSchema, showSchema, splitSchema, variantSchema } from "@/lib/core/nodes/node";
import { filedAttribute, filedAudience, filedCampaign, filedContentType, filedPersona, filedPlacement, filedProfile, workspaceFileSchema } from "@/lib/core/workspace/workspace-file";

type Named = { readonly title: string; readonly description: string; readonly schema: z.ZodType; readonly parts: Readonly<Record<string, z.ZodType>> };

/** Each schema that is kept as a file, by the file's name. */
const schemas: Readonly<Record<string, Named>> = {
  "bundle.schema.json": {
    title: "Thenwise bundle, formats 1 and 3",
    description: "The compiled form of an environment, spelled out: a pool of predicates and one small program for each campaign. Format 3 has a time zone; format 1 is of releases from before.",
    schema: bundleSchema,
    parts: { Text: bundleTextValue, Json: anyJson, Comparison: bundleComparison, Parts: bundleParts, Predicate: bundlePredicate, Behaviour: bundleBehaviour, Variant: bundleVariant, Program: bundleProgram, Step: bundleStep, Expectation: bundleExpectation },
  },
  "packed-bundle.schema.json": {
    title: "Thenwise bundle, formats 2 and 4",
    description: "The compiled, immutable form of an environment as it is hashed, signed, stored and sent. Format 4 has a time zone; format 2 is of releases from before.",
    schema: packedBundleSchema,
    parts: { Text: bundleTextValue, Json: anyJson, Parts: bundleParts, Behaviour: bundleBehaviour, Comparison: bundleComparison, Predicates: packedPredicates, Variants: packedVariants, Campaign: packedProgram, Split: packedSplit, Explain: packedExplanation, Expectation: bundleExpectation },
  },
  "workspace.schema.json": {
    title: "Thenwise workspace file, format 1",
    description: "A workspace's attributes, placements, content type settings, audiences, personas and campaigns, as one document.",
    schema: workspaceFileSchema,
    parts: {
      Attribute: filedAttribute,
      Placement: filedPlacement,
      ContentType: filedContentType,
      Audience: filedAudience,
      Persona: filedPersona,
      Profile: filedProfile,
      Campaign: filedCampaign,
      Flow: flowSchema,
      Edge: edgeSchema,
      Node: nodeSchema,
      Entry: entrySchema,
      Decision: decisionSchema,
      Split: splitSchema,
      Show: showSchema,
      Note: noteSchema,
      Variant: variantSchema,
      Condition: conditionSchema,
    },
  },
};

/** The JSON Schemas (2020-12) that other languages and editors read, as text by file name. Generated, never written by hand. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(schemas).map(([file, named]) => [file, `${JSON.stringify(jsonSchemaOf(named), null, 2)}\n`]));
}

function jsonSchemaOf({ title, description, schema, parts }: Named) {
  const registry = z.registry<{ id?: string }>();
  for (const [id, part] of Object.entries(parts)) registry.add(part, { id });
  const json = z.toJSONSchema(schema, { target: "draft-2020-12", io: "input", reused: "ref", unrepresentable: "any", metadata: registry, override: ({ zodSchema, jsonSchema }) => described(zodSchema, jsonSchema) });
  const { $schema, ...rest } = json;
  return { $schema, title, description, ...rest };
}

/** Ids are checked by a function that JSON Schema cannot hold: they are texts, and what they are not says what they are. */
function described(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void {
  if (schema._zod.def.type !== "custom") return;
  const said = z.safeParse(schema, null);
  json.type = "string";
  const [, kind] = /^is not an? (.+)$/.exec(said.success ? "" : (said.error.issues[0]?.message ?? "")) ?? [];
  if (kind !== undefined) json.description = kind;
}
