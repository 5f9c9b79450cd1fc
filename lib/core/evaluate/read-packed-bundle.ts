import { faultAt, has, listAt, member, textAt, textsAt, wholeAt, wholesAt, type Reader } from "./bundle-reader";
import { readPackedSteps } from "./read-packed-steps";
import { bundleLimits, jsonObjectsAt, jsonsAt, languageTextsAt, readBehaviour, readCampaign, readFrame, zoneAt } from "./read-frame";
import { type PackedFormat } from "@/lib/core/vocabulary/bundle-format";
import { type Explanation, type PackedBundle, type PackedProgram, type PackedSplit, type PredicateRun, type VariantRun } from "@/lib/core/vocabulary/packed-bundle";

/** Reads a packed bundle, of format 2 or 4, from untrusted JSON; throws `BundleFault` at the first thing that is not as it must be. */
export function readPackedBundle(root: Reader, format: PackedFormat["format"]): PackedBundle {
  const predicates = readPredicateRuns(member(root, "predicates"));
  const variants = readVariantRuns(member(root, "variants"));
  const counts = { predicates: predicates.count, variants: variants.reduce((sum, { ids }) => sum + ids.length, 0), named: { next: 0 } };
  const campaigns = listAt(member(root, "campaigns"), bundleLimits.campaigns).map((at) => readProgram(at, counts));
  return {
    ...(format === 2 ? { format } : { format, zone: zoneAt(root) }),
    ...readFrame(root),
    predicates: predicates.runs,
    variants,
    campaigns: campaigns.map(({ program }) => program),
    explain: readExplanation(member(root, "explain"), { tests: sum(campaigns.map(({ tests }) => tests)), drawn: sum(campaigns.map(({ drawn }) => drawn)) }),
  };
}

function sum(numbers: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < numbers.length; at += 1) total += numbers[at] ?? 0;
  return total;
}

function readPredicateRuns(at: Reader): { readonly runs: readonly PredicateRun[]; readonly count: number } {
  // How deep each predicate nests, those of comparisons and behaviours being 1.
  const depths: number[] = [];
  const leaves = <Item>(items: readonly Item[]): readonly Item[] => {
    for (let item = 0; item < items.length; item += 1) depths.push(1);
    return items;
  };
  const groups = (run: Reader, key: string) => listAt(member(run, key), bundleLimits.predicates).map((group) => readGroup(group, depths));
  const runs = listAt(at, bundleLimits.predicates).map((run): PredicateRun => {
    if (has(run, "of")) return { of: textAt(member(run, "of")), op: textAt(member(run, "op")), with: leaves(jsonsAt(member(run, "with"), bundleLimits.predicates)) };
    if (has(run, "all")) return { all: groups(run, "all") };
    if (has(run, "any")) return { any: groups(run, "any") };
    if (has(run, "none")) return { none: groups(run, "none") };
    return { did: leaves(listAt(member(run, "did"), bundleLimits.predicates).map(readBehaviour)) };
  });
  if (depths.length > bundleLimits.predicates) faultAt(at, `has more than ${bundleLimits.predicates} predicates`);
  return { runs, count: depths.length };
}

function readGroup(at: Reader, depths: number[]): readonly number[] {
  const parts = wholesAt(at, { from: 0, to: depths.length - 1 });
  if (parts.length > bundleLimits.parts) faultAt(at, `has more than ${bundleLimits.parts} items`);
  let depth = 1;
  for (let part = 0; part < parts.length; part += 1) depth = Math.max(depth, 1 + (depths[parts[part] ?? 0] ?? 0));
  if (depth > bundleLimits.depth) faultAt(at, `nests deeper than ${bundleLimits.depth}`);
  depths.push(depth);
  return parts;
}

function readVariantRuns(at: Reader): readonly VariantRun[] {
  let left: number = bundleLimits.variants;
  return listAt(at, bundleLimits.variants).map((run) => {
    const ids = textsAt(member(run, "ids"), left);
    left -= ids.length;
    const read = { contentType: textAt(member(run, "contentType")), ids, names: textsAt(member(run, "names"), ids.length), contents: jsonObjectsAt(member(run, "contents"), ids.length) };
    if (read.names.length < ids.length) faultAt(member(run, "names"), "is shorter than ids");
    if (read.contents.length < ids.length) faultAt(member(run, "contents"), "is shorter than ids");
    if (!has(run, "texts")) return read;
    const texts = listAt(member(run, "texts"), ids.length).map((at) => (at.value === null ? null : languageTextsAt(at)));
    if (texts.length < ids.length) faultAt(member(run, "texts"), "is shorter than ids");
    return { ...read, texts };
  });
}

type Counts = { readonly predicates: number; readonly variants: number; readonly named: { next: number } };

function readProgram(at: Reader, counts: Counts): { readonly program: PackedProgram; readonly tests: number; readonly drawn: number } {
  const { id, name, from, until, placements, holdout } = readCampaign(at);
  const splits = listAt(member(at, "splits"), bundleLimits.steps).map(readSplit);
  const { steps, tests, drawn } = readPackedSteps(member(at, "steps"), { ...counts, placements: placements.length, splits });
  return { program: { id, name, from, until, placements, holdout, steps, splits }, tests, drawn };
}

function readSplit(at: Reader): PackedSplit {
  const arms = textsAt(member(at, "arms"), 100);
  if (arms.length === 0) faultAt(member(at, "arms"), "is empty");
  const ranges = wholesAt(member(at, "ranges"), { from: 0, to: 10_000 });
  if (ranges.length % 3 !== 0 || ranges.length > 60_000) faultAt(member(at, "ranges"), "is not made of at most 20000 threes");
  for (let place = 2; place < ranges.length; place += 3) if ((ranges[place] ?? 0) >= arms.length) faultAt(member(at, "ranges"), "names an arm that is not there");
  return { seed: textAt(member(at, "seed")), node: textAt(member(at, "node")), arms, ranges, fallback: wholeAt(member(at, "fallback"), { from: 0, to: arms.length - 1 }) };
}

function readExplanation(at: Reader, { tests, drawn }: { readonly tests: number; readonly drawn: number }): Explanation {
  const nodes = textsAt(member(at, "nodes"), drawn);
  const lengths = wholesAt(member(at, "lengths"), { from: 1, to: Math.max(1, drawn) });
  if (lengths.length !== nodes.length || sum(lengths) !== drawn) faultAt(member(at, "lengths"), `does not give ${drawn} steps to ${nodes.length} nodes`);
  const ways = textsAt(member(at, "ways"), 3 * tests);
  const taken = wholesAt(member(at, "taken"), { from: 0, to: ways.length + 1 });
  if (taken.length !== 3 * tests) faultAt(member(at, "taken"), `is not three for each of ${tests} tests`);
  if (taken.filter((number) => number === 1).length > ways.length) faultAt(member(at, "taken"), "names more ways than there are");
  return { nodes, lengths, ways, taken };
}
