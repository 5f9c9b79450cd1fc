import { faultAt, has, listAt, member, membersAt, textAt, textOrNullAt, wholeAt, type Reader } from "./bundle-reader";
import { bundleLimits, jsonObjectAt, languageTextsAt, readBehaviour, readCampaign, readComparison, readFrame, zoneAt } from "./read-frame";
import { type Bundle, type BundleVariant, type Predicate, type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { type SpelledOutFormat } from "@/lib/core/vocabulary/bundle-format";
import { predicateParts } from "@/lib/core/vocabulary/predicate-parts";

/** Rebuilds a bundle that is spelled out, of format 1 or 3, member by member from untrusted JSON; throws `BundleFault` at the first thing that is not as it must be. */
export function readBundle(root: Reader, format: SpelledOutFormat["format"]): Bundle {
  const predicates = readPredicates(listAt(member(root, "predicates"), bundleLimits.predicates));
  const variants = listAt(member(root, "variants"), bundleLimits.variants).map(readVariant);
  return {
    ...(format === 1 ? { format } : { format, zone: zoneAt(root) }),
    ...readFrame(root),
    predicates,
    variants,
    campaigns: listAt(member(root, "campaigns"), bundleLimits.campaigns).map((at) => readProgram(at, { predicates: predicates.length, variants: variants.length })),
  };
}

function readPredicates(readers: readonly Reader[]): readonly Predicate[] {
  const depths: number[] = [];
  return readers.map((at, index) => {
    const predicate = readPredicate(at, index);
    const depth = 1 + Math.max(0, ...predicateParts(predicate).map((part) => depths[part] ?? 0));
    if (depth > bundleLimits.depth) faultAt(at, `nests deeper than ${bundleLimits.depth}`);
    depths.push(depth);
    return predicate;
  });
}

function readPredicate(at: Reader, index: number): Predicate {
  const parts = (key: string) => listAt(member(at, key), bundleLimits.parts).map((part) => wholeAt(part, { from: 0, to: index - 1 }));
  if (has(at, "all")) return { all: parts("all") };
  if (has(at, "any")) return { any: parts("any") };
  if (has(at, "none")) return { none: parts("none") };
  if (has(at, "did")) return { did: readBehaviour(member(at, "did")) };
  return readComparison(at);
}

function readVariant(at: Reader): BundleVariant {
  const variant = { id: textAt(member(at, "id")), name: textAt(member(at, "name")), contentType: textAt(member(at, "contentType")), content: jsonObjectAt(member(at, "content")) };
  return has(at, "texts") ? { ...variant, texts: languageTextsAt(member(at, "texts")) } : variant;
}

type Counts = { readonly predicates: number; readonly variants: number };

function readProgram(at: Reader, counts: Counts): Program {
  const steps = listAt(member(at, "steps"), bundleLimits.steps);
  return { ...readCampaign(at), steps: steps.map((step, index) => readStep(step, { ...counts, next: { from: index + 1, to: steps.length } })) };
}

function readStep(at: Reader, counts: Counts & { readonly next: { readonly from: number; readonly to: number } }): Step {
  const node = textAt(member(at, "node"));
  if (has(at, "test")) {
    const ways = member(at, "ways");
    const next = (truth: string) => wholeAt(member(at, truth), counts.next);
    return {
      test: wholeAt(member(at, "test"), { from: 0, to: counts.predicates - 1 }),
      node,
      yes: next("yes"),
      no: next("no"),
      unknown: next("unknown"),
      ways: { yes: textOrNullAt(member(ways, "yes")), no: textOrNullAt(member(ways, "no")), unknown: textOrNullAt(member(ways, "unknown")) },
    };
  }
  if (has(at, "split")) {
    const arms = listAt(member(at, "arms"), 100).map((arm) => ({
      arm: textAt(member(arm, "arm")),
      ranges: listAt(member(arm, "ranges"), 200).map(readRange),
      next: wholeAt(member(arm, "next"), counts.next),
    }));
    if (arms.length === 0) faultAt(member(at, "arms"), "is empty");
    return { split: textAt(member(at, "split")), node, arms, fallback: textAt(member(at, "fallback")) };
  }
  const given = membersAt(member(at, "give"), 100).map(([placement, variant]): [string, number | null] => [
    placement,
    variant.value === null ? null : wholeAt(variant, { from: 0, to: counts.variants - 1 }),
  ]);
  return { give: Object.fromEntries(given), node };
}

function readRange(at: Reader): readonly [number, number] {
  const [from, to] = listAt(at, 2);
  if (from === undefined || to === undefined) return faultAt(at, "is not a pair");
  return [wholeAt(from, { from: 0, to: 10_000 }), wholeAt(to, { from: 0, to: 10_000 })];
}
