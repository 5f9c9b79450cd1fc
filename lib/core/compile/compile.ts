import { canonicalOrder, type CanonicalPool } from "./canonical-order";
import { compileFlow } from "./compile-flow";
import { indexOf, type LibraryIndex } from "./library-index";
import { makePredicatePool } from "./predicate-pool";
import { unmetRequirements } from "./requirements";
import { drawingOf } from "@/lib/core/contents/content-type";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Variant } from "@/lib/core/nodes/node";
import { shapeOf } from "@/lib/core/vocabulary/attribute";
import { type Bundle, type BundleExpectation, type BundleVariant, type Predicate, type Program } from "@/lib/core/vocabulary/bundle";
import { textsToSend } from "@/lib/core/vocabulary/language-texts";
import { mergeTagsOf } from "@/lib/core/vocabulary/merge-tags";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { canonicalJson } from "@/lib/std/canonical-json";
import { isJsonObject, type Json } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";

export type CompileContext = {
  /** The environment's key: the scope the bundle will answer for. */
  readonly environment: string;
  readonly library: Library;
  readonly expectations?: readonly BundleExpectation[];
};

export type Compiled = {
  readonly bundle: Bundle;
  /** The predicate of every condition row, so that a decision's truths can be shown where they were drawn. Not part of the bundle. */
  readonly predicateOf: ReadonlyMap<string, number>;
};

/**
 * Campaigns in rank order, with the library they refer to, as one bundle; or every finding that keeps them from going out.
 * The same rules give the same bundle, in whatever order they were drawn. A reference that is missing blocks; it never vanishes.
 */
export function compile(campaigns: readonly CampaignSource[], context: CompileContext): Result<Compiled, readonly Finding[]> {
  const library = indexOf(context.library);
  const findings = campaigns.flatMap((campaign) => unmetRequirements(campaign, library));
  if (findings.length > 0) return err(findings);
  const predicates = makePredicatePool(library);
  const drawnAs = (contentType: string): string => {
    const type = library.contentTypes.find(contentType);
    return type === undefined ? contentType : drawingOf(type);
  };
  const variants: BundleVariant[] = [];
  const indexes = new Map<string, number>();
  const variantIndex = (variant: Variant, placement: string): number => {
    const sent = inItsLanguages({ ...variant, contentType: drawnAs(variant.contentType) }, library.placements.get(placement)?.languages ?? []);
    const text = canonicalJson(sent);
    const index = indexes.get(text) ?? variants.push(sent) - 1;
    indexes.set(text, index);
    return index;
  };
  const programs = campaigns.map((campaign) => compileFlow(campaign, { predicates, variantIndex }));
  const pool = canonicalOrder(predicates.predicates);
  return ok({
    bundle: {
      format: 3,
      zone: context.library.zone ?? "UTC",
      environment: context.environment,
      attributes: shapesRead({ predicates: pool.predicates, variants }, library),
      operators: operatorsUsed(pool.predicates),
      predicates: pool.predicates,
      variants,
      placements: Object.fromEntries(context.library.placements.map(({ key, contentType }) => [key, { contentType: drawnAs(contentType) }])),
      campaigns: programs.map((program) => renumbered(program, pool)),
      expectations: context.expectations ?? [],
    },
    predicateOf: new Map([...predicates.byCondition].map(([condition, index]) => [condition, pool.moved[index] ?? index])),
  });
}

function inItsLanguages({ texts, ...variant }: Variant, languages: readonly string[]): BundleVariant {
  const sent = textsToSend(texts, languages);
  return sent === undefined ? variant : { ...variant, texts: sent };
}

function renumbered(program: Program, { moved }: CanonicalPool): Program {
  return { ...program, steps: program.steps.map((step) => ("test" in step ? { ...step, test: moved[step.test] ?? step.test } : step)) };
}

function shapesRead({ predicates, variants }: Pick<Bundle, "predicates" | "variants">, library: LibraryIndex): Bundle["attributes"] {
  const asked = predicates.flatMap((predicate) => ("op" in predicate ? [predicate.of, attributeInOperand(predicate.with) ?? predicate.of] : []));
  const written = variants.flatMap(({ content, texts = {} }) => [content, ...Object.values(texts)]);
  const merged = written.flatMap((texts) => mergeTagsOf(texts).map(({ attribute }) => attribute));
  // With it a visitor's language is known as far as their consent goes.
  const language = variants.some(({ texts }) => texts !== undefined) ? [...library.attributes.values()].filter(({ source }) => source === "language").map(({ key }) => key) : [];
  const keys = new Set([...asked, ...merged, ...language]);
  return Object.fromEntries(
    [...keys].sort().flatMap((key) => {
      const attribute = library.attributes.get(key);
      return attribute === undefined ? [] : [[key, shapeOf(attribute)]];
    }),
  );
}

function operatorsUsed(predicates: readonly Predicate[]): readonly string[] {
  const used = predicates.flatMap((predicate) => {
    if ("op" in predicate) return operatorsIn(predicate);
    return "did" in predicate ? [...predicate.did.where, ...(predicate.did.then?.where ?? [])].flatMap(operatorsIn) : [];
  });
  return [...new Set(used)].sort();
}

/** Its own, and those that its operand asks of the members of an item. */
function operatorsIn({ op, with: operand }: { readonly op: string; readonly with: Json }): readonly string[] {
  const where = isJsonObject(operand) && Array.isArray(operand.where) ? operand.where : [];
  return [op, ...where.flatMap((member: Json) => (isJsonObject(member) && typeof member.op === "string" ? [member.op] : []))];
}
