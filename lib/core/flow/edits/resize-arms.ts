import { putNode } from "./changes";
import { splitOf } from "./node-of-kind";
import { type Refusal } from "./refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";
import { type SplitNode } from "@/lib/core/nodes/node";
import { withFallback } from "@/lib/core/nodes/fallback-arm";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { ok, type Result } from "@/lib/std/result";

type Arms = SplitNode["arms"];
type Range = [number, number];

/** Gives arms other shares (basis points; arms not named keep theirs). Visitors move only from arms that shrink, to arms that grow; an arm that lost its share is no fallback any more. */
export function resizeArms(flow: Flow, input: { readonly node: NodeId; readonly shares: Readonly<Record<string, number>> }, _random: Random): Result<Patch, Refusal> {
  const found = splitOf(flow, input.node);
  return found.ok ? ok([putNode(flow, withFallback({ ...found.value, arms: withShares(found.value.arms, input.shares) }))]) : found;
}

/**
 * The arms with these shares. While they do not add up to 10 000 only the typed numbers change: who goes where stays, and a
 * finding says so. Once they do, each arm keeps the first of its numbers up to its share, and what became free goes to the
 * arms that grow, in order.
 */
export function withShares(arms: Arms, shares: Readonly<Record<string, number>>): Arms {
  const typed = arms.map((arm) => ({ ...arm, shareBp: clamped(shares[arm.id] ?? arm.shareBp) }));
  if (typed.reduce((sum, { shareBp }) => sum + shareBp, 0) !== 10_000) return typed;
  const kept = typed.map((arm) => ({ ...arm, ranges: firstOf(arm.ranges, arm.shareBp) }));
  const free = complement(kept.flatMap(({ ranges }) => ranges));
  return kept.map((arm) => ({ ...arm, ranges: joined([...arm.ranges, ...take(free, arm.shareBp - width(arm.ranges))]) }));
}

const clamped = (shareBp: number): number => Math.max(0, Math.min(10_000, Math.round(shareBp)));
const width = (ranges: readonly Range[]): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);

function firstOf(ranges: readonly Range[], count: number): Range[] {
  return take(ranges.map(([from, to]): Range => [from, to]), count);
}

/** Takes up to `count` numbers from the front of a list of ranges, which keeps the rest. */
function take(ranges: Range[], count: number): Range[] {
  const taken: Range[] = [];
  let left = count;
  while (left > 0) {
    const first = ranges.shift();
    if (first === undefined) break;
    const [from, to] = first;
    const cut = Math.min(to, from + left);
    taken.push([from, cut]);
    left -= cut - from;
    if (cut < to) ranges.unshift([cut, to]);
  }
  return taken;
}

function complement(taken: readonly Range[]): Range[] {
  const free: Range[] = [];
  let next = 0;
  for (const [from, to] of taken.toSorted(([a], [b]) => a - b)) {
    if (from > next) free.push([next, from]);
    next = Math.max(next, to);
  }
  if (next < 10_000) free.push([next, 10_000]);
  return free;
}

function joined(ranges: readonly Range[]): Range[] {
  return ranges.toSorted(([a], [b]) => a - b).reduce<Range[]>((all, [from, to]) => {
    const last = all.at(-1);
    if (last !== undefined && last[1] === from) last[1] = to;
    else all.push([from, to]);
    return all;
  }, []);
}
