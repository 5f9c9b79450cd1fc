import { referenceTruth, type Knowing } from "./reference-truth";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { type DecisionNode, type EntryNode, type FlowNode, type ShowNode, type SplitNode, type Variant } from "@/lib/core/nodes/node";
import { type CampaignTrace, type Reason } from "@/lib/core/vocabulary/decision";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

export type Interpreting = {
  /** In rank order. */
  readonly campaigns: readonly CampaignSource[];
  readonly library: Library;
  readonly profile: ProfileJson;
  readonly now: number;
};

export type Interpreted = {
  readonly placements: Readonly<Record<string, { readonly reason: Reason; readonly variant: string | null; readonly campaign: string | null }>>;
  readonly campaigns: readonly { readonly campaign: string; readonly outcome: CampaignTrace["outcome"]; readonly ways: readonly string[] }[];
};

/**
 * What the drawing says, read off the drawing: slow, obvious, and made of none of the parts that compile or evaluate. The
 * laws hold every faster answer against this one. Flows are finished: every way leads somewhere.
 */
export function interpret({ campaigns, library, profile, now }: Interpreting): Interpreted {
  const placements: Record<string, Interpreted["placements"][string]> = {};
  const traces: Interpreted["campaigns"][number][] = [];
  for (const { id, flow } of campaigns) {
    const entry = entryIn(flow);
    if (!isOpen(entry, now)) {
      traces.push({ campaign: id, outcome: "not-open", ways: [] });
      continue;
    }
    const walk = walked(flow, entry, { library, profile, now });
    const showing = Object.entries(walk.show?.variants ?? {});
    const held = entry.holdout.shareBp > 0 && profile.visitor !== undefined && profile.visitor !== "" && referenceDraw(entry.holdout.seed, profile.visitor) < entry.holdout.shareBp;
    const free = showing.filter(([placement]) => placements[placement] === undefined);
    for (const [placement, variant] of free) placements[placement] = given(id, walk, held ? null : variant);
    traces.push({ campaign: id, outcome: outcomeOf(walk, { showing: showing.length, free: free.length, held }), ways: walk.ways });
  }
  for (const { key } of library.placements) placements[key] ??= { reason: "no-campaign", variant: null, campaign: null };
  return { placements, campaigns: traces };
}

type Walk = { readonly show: ShowNode | null; readonly ways: readonly string[]; readonly drawn: boolean; readonly undrawn: boolean };

function walked(flow: Flow, entry: EntryNode, knowing: Knowing): Walk {
  const ways: string[] = [];
  let [drawn, undrawn] = [false, false];
  if (entry.eligible !== null && referenceTruth(entry.eligible, knowing) !== "yes") return { show: null, ways, drawn, undrawn };
  for (let node = nodeAt(flow, entry.id, "out"); ; ) {
    if (node.kind === "show") return { show: node, ways, drawn, undrawn };
    if (node.kind !== "decision" && node.kind !== "split") throw new Error(`a way leads to a ${node.kind}`);
    if (node.kind === "split" && everybodysArm(node) === undefined) {
      if (hasVisitor(knowing.profile)) drawn = true;
      else undrawn = true;
    }
    const way = node.kind === "decision" ? branchTaken(node, knowing) : armTaken(node, knowing.profile);
    // A decision without branches is no question: everybody passes through it, and nothing is said of it.
    if (node.kind === "split" || node.branches.length > 0) ways.push(way);
    node = nodeAt(flow, node.id, way);
  }
}

/** The first yes; else *Unknown*, where there is such a way and one was unknown; else *Everybody else*. */
function branchTaken({ branches, unknownExit }: DecisionNode, knowing: Knowing): string {
  const truths = branches.map(({ condition }) => referenceTruth(condition, knowing));
  const first = branches[truths.indexOf("yes")];
  if (first !== undefined) return first.id;
  return unknownExit && truths.includes("unknown") ? "unknown" : "else";
}

const shareOf = ({ ranges }: SplitNode["arms"][number]): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);

/** The arm of 100 %: nobody draws. */
const everybodysArm = ({ arms }: SplitNode): SplitNode["arms"][number] | undefined => arms.find((arm) => shareOf(arm) === 10_000);

/** An arm of 0 % gets nobody, so it is not there; who has no id goes to the fallback, or where that is not there to the first arm. */
function armTaken(split: SplitNode, profile: ProfileJson): string {
  const { seed, fallback } = split;
  const everybody = everybodysArm(split);
  if (everybody !== undefined) return everybody.id;
  const some = split.arms.filter((arm) => shareOf(arm) > 0);
  const arms = some.length === 0 ? split.arms : some;
  const draw = hasVisitor(profile) ? referenceDraw(seed, profile.visitor ?? "") : null;
  const drawn = draw === null ? undefined : arms.find(({ ranges }) => ranges.some(([from, to]) => from <= draw && draw < to));
  const arm = drawn ?? arms.find(({ id }) => id === fallback) ?? arms[0];
  if (arm === undefined) throw new Error("a split without arms");
  return arm.id;
}

const hasVisitor = ({ visitor }: ProfileJson): boolean => visitor !== undefined && visitor !== "";

function outcomeOf({ show }: Walk, { showing, free, held }: { readonly showing: number; readonly free: number; readonly held: boolean }): CampaignTrace["outcome"] {
  if (show === null) return "not-eligible";
  if (showing === 0) return "nothing";
  if (free === 0) return "shadowed";
  return held ? "held-out" : "shown";
}

function given(campaign: string, { drawn, undrawn }: Walk, variant: Variant | null): Interpreted["placements"][string] {
  const reason = variant === null ? "holdout" : undrawn ? "no-visitor-id" : drawn ? "split" : "matched";
  return { reason, variant: variant?.id ?? null, campaign };
}

function entryIn(flow: Flow): EntryNode {
  const entry = Object.values(flow.nodes).find((node) => node.kind === "entry");
  if (entry?.kind !== "entry") throw new Error("a flow without an entry");
  return entry;
}

function nodeAt(flow: Flow, from: string, way: string): FlowNode {
  const edge = Object.values(flow.edges).find((each) => each.from === from && each.way === way);
  const node = edge === undefined ? undefined : flow.nodes[edge.to];
  if (node === undefined) throw new Error(`${way} of ${from} leads nowhere`);
  return node;
}

function isOpen({ schedule: { from, until } }: EntryNode, now: number): boolean {
  return (from === null || Date.parse(from) <= now) && (until === null || now < Date.parse(until));
}

/** FNV-1a of 32 bits with whole numbers of any size, so that no trick of 32-bit arithmetic is shared with the evaluator. */
export function referenceDraw(seed: string, visitor: string): number {
  return Number(fnv1a(String(fnv1a(seed + visitor))) % 10_000n);
}

function fnv1a(text: string): bigint {
  let hash = 2_166_136_261n;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 16_777_619n) % 4_294_967_296n;
  }
  return hash;
}
