import { faultAt, wholesAt, type Reader } from "./bundle-reader";
import { bundleLimits } from "./read-frame";
import { stepKind, type PackedSplit } from "@/lib/core/vocabulary/packed-bundle";

/** What a campaign's steps may name. `named` counts, over all campaigns, the variants that were named in their order. */
type Around = { readonly predicates: number; readonly variants: number; readonly named: { next: number }; readonly placements: number; readonly splits: readonly PackedSplit[] };

/** A program's numbers, every one of which means something that is there; `drawn` are the steps whose nodes stand in `explain`. */
export type ReadSteps = { readonly steps: readonly number[]; readonly tests: number; readonly drawn: number };

/** Walks a program once from its first step to its last. */
export function readPackedSteps(at: Reader, around: Around): ReadSteps {
  const steps = wholesAt(at, { from: 0, to: Math.max(bundleLimits.predicates, bundleLimits.steps) });
  let [place, count, tests, splits] = [0, 0, 0, 0];
  let [farthest, saidAt] = [0, 0];
  const fault = (why: string, where = place): never => faultAt({ value: steps[where], parent: at, key: where }, why);
  const leads = (from: number, to: number): void => {
    for (let where = from; where < to; where += 1) {
      const onwards = steps[where] ?? fault("is missing", where);
      if (onwards === 0 || count + onwards <= farthest) continue;
      farthest = count + onwards;
      saidAt = where;
    }
  };
  while (place < steps.length) {
    const kind = steps[place];
    let length = 2;
    if (kind === stepKind.test) {
      length = 5;
      if ((steps[place + 1] ?? Infinity) >= around.predicates) fault("is no predicate", place + 1);
      leads(place + 2, place + length);
      tests += 1;
    } else if (kind === stepKind.split) {
      const split = around.splits[splits] ?? fault("is one split more than there are");
      length = 1 + split.arms.length;
      leads(place + 1, place + length);
      splits += 1;
    } else if (kind === stepKind.give) {
      length = 2 + 2 * (steps[place + 1] ?? fault("is missing", place + 1));
      if (place + length > steps.length) fault("is more than follow", place + 1);
      for (let where = place + 2; where < place + length; where += 2) readGiven(steps, where, { around, fault });
    } else fault("is no kind of step");
    place += length;
    count += 1;
  }
  if (count > bundleLimits.steps) faultAt(at, `has more than ${bundleLimits.steps} steps`);
  if (farthest > 0 && farthest >= count) fault("leads beyond the last step", saidAt);
  if (splits < around.splits.length) faultAt(at, `has fewer splits than ${around.splits.length}`);
  return { steps, tests, drawn: count - splits };
}

function readGiven(steps: readonly number[], place: number, { around, fault }: { readonly around: Around; readonly fault: (why: string, where: number) => never }): void {
  if ((steps[place] ?? Infinity) >= around.placements) fault("is no placement of the campaign", place);
  const said = steps[place + 1] ?? 0;
  const variant = said === 1 ? around.named.next : said - 2;
  if (said === 1) around.named.next += 1;
  if (variant >= around.variants) fault("is no variant", place + 1);
}
