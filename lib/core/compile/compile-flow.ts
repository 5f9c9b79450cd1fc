import { type PredicatePool } from "./predicate-pool";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, entryOf, inOrder, nodeOf } from "@/lib/core/flow/graph";
import { type FlowNode, type Variant, type WayOut } from "@/lib/core/nodes/node";
import { type LoweredStep, type Target } from "@/lib/core/nodes/node-kind";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** Where a program puts what it shares with others. */
export type Pools = { readonly predicates: PredicatePool; readonly variantIndex: (variant: Variant, placement: string) => number };

type Placed = { readonly node: FlowNode; readonly steps: readonly LoweredStep[]; readonly start: number };

/** A campaign's flow as a program: nodes in the order of their ways, each node's steps in a row, every way an index that only grows. */
export function compileFlow({ id, name, flow }: CampaignSource, pools: Pools): Program {
  const entry = entryOf(flow);
  const nodes = inOrder(flow);
  if (entry === undefined || nodes === null) throw new Error(`campaign ${id} was not checked before compiling`);
  const visited = visitedFrom(flow, entry.id);
  const placed = place(nodes.filter((node) => visited.has(node.id)));
  const steps = new Map(placed.map((each) => [each.node.id, each]));
  const end = placed.reduce((sum, { steps }) => sum + steps.length, 0);
  const after = (node: string, way: WayOut): number => {
    let to = edgeFrom(flow, node, way)?.to;
    // A node without steps (a decision without branches) is passed through by its last way out. The flow has no circle.
    for (let passed = to === undefined ? undefined : steps.get(to); passed?.steps.length === 0; passed = to === undefined ? undefined : steps.get(to)) {
      [to] = nextOf(flow, passed.node);
    }
    return (to === undefined ? undefined : steps.get(to)?.start) ?? end;
  };
  const { placements, schedule, holdout } = entry;
  return {
    id,
    name,
    from: schedule.from === null ? null : Date.parse(schedule.from),
    until: schedule.until === null ? null : Date.parse(schedule.until),
    placements: [...new Set(placements)].sort(),
    holdout: holdout.shareBp === 0 ? null : { seed: holdout.seed, shareBp: holdout.shareBp },
    steps: placed.flatMap(({ node, steps, start }) => steps.map((step) => resolved(step, { node: node.id, start, end, after, placements, pools }))),
  };
}

/** The nodes that a visitor can come to. The first of them with steps is where the program begins, as every other stands behind it. */
function visitedFrom(flow: Flow, start: string): ReadonlySet<string> {
  const seen = new Set([start]);
  const waiting = [start];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const node = nodeOf(flow, id);
    for (const to of node === undefined ? [] : nextOf(flow, node)) {
      if (seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}

/** Where a node leads: by all of its ways, or by the last one alone where it asks nothing. */
function nextOf(flow: Flow, node: FlowNode): readonly NodeId[] {
  const kind = findNodeKind(node.kind);
  const ways = kind.waysOut(node);
  return (kind.lower(node).length === 0 ? ways.slice(-1) : ways).flatMap(({ way }) => edgeFrom(flow, node.id, way)?.to ?? []);
}

function place(nodes: readonly FlowNode[]): readonly Placed[] {
  let start = 0;
  return nodes.map((node) => {
    const steps = findNodeKind(node.kind).lower(node);
    const placed = { node, steps, start };
    start += steps.length;
    return placed;
  });
}

type Resolving = { readonly node: string; readonly start: number; readonly end: number; readonly after: (node: string, way: WayOut) => number; readonly placements: readonly string[]; readonly pools: Pools };

function resolved(step: LoweredStep, { node, start, end, after, placements, pools }: Resolving): Step {
  const next = (target: Target): number => {
    if ("end" in target) return end;
    return "step" in target ? start + target.step : after(node, target.way);
  };
  const way = (target: Target): string | null => ("way" in target ? target.way : null);
  switch (step.kind) {
    case "test": {
      const { condition, yes, no, unknown } = step;
      const ways = { yes: way(yes), no: way(no), unknown: way(unknown) };
      return { test: pools.predicates.of(condition), node, yes: next(yes), no: next(no), unknown: next(unknown), ways };
    }
    case "split":
      return {
        split: step.seed,
        node,
        arms: step.arms.map((arm) => ({ arm: arm.way, ranges: arm.ranges, next: after(node, arm.way) })),
        fallback: step.fallback,
      };
    case "give":
      // What a card still holds for a placement that its campaign gave up is never shown.
      return { give: Object.fromEntries(byPlacement(step.variants).filter(([placement]) => placements.includes(placement)).map(([placement, variant]) => [placement, pools.variantIndex(variant, placement)])), node };
  }
}

// Variants are numbered as they are met, so they are met in one order.
const byPlacement = (variants: Readonly<Record<string, Variant>>): readonly [string, Variant][] => Object.entries(variants).sort(([a], [b]) => (a < b ? -1 : 1));
