import { type FlowChange } from "./flow-change";
import { same } from "@/lib/std/same";
import { type SplitNode } from "@/lib/core/nodes/node";
import { type Words } from "@/lib/words/words";

/** What a split does otherwise: arms, shares, who stands in for visitors without an id. */
export function splitChanges(before: SplitNode, after: SplitNode, say: Words): readonly FlowChange[] {
  const at = say("“{name}”", { name: after.name || say("the split") });
  const change = (kind: FlowChange["kind"], facts: FlowChange["facts"]): FlowChange => ({ kind, node: after.id, facts: { at, ...facts } });
  const share = (shareBp: number): string => `${shareBp / 100} %`;
  const last = new Map(before.arms.map((arm) => [arm.id, arm]));
  const told = after.arms.flatMap((arm): FlowChange[] => {
    const own = last.get(arm.id);
    if (own === undefined) return [change("arm-added", { arm: arm.name, share: share(arm.shareBp) })];
    return [
      ...(own.name === arm.name ? [] : [change("arm-renamed", { from: own.name, to: arm.name })]),
      ...(own.shareBp === arm.shareBp ? [] : [change("share-changed", { arm: arm.name, from: share(own.shareBp), to: share(arm.shareBp) })]),
    ];
  });
  const gone = before.arms.filter(({ id }) => !after.arms.some((arm) => arm.id === id));
  const shares = (node: SplitNode): unknown => node.arms.map(({ id, shareBp }) => [id, shareBp]);
  const ranges = (node: SplitNode): unknown => node.arms.map((arm) => arm.ranges);
  const anew = before.seed !== after.seed || (same(shares(before), shares(after)) && !same(ranges(before), ranges(after)));
  const fallback = after.arms.find(({ id }) => id === after.fallback);
  return [
    ...told,
    ...gone.map(({ name }) => change("arm-removed", { arm: name })),
    ...(anew ? [change("drawn-anew", {})] : []),
    ...(before.fallback === after.fallback ? [] : [change("fallback-changed", { to: fallback?.name ?? say("the first arm with a share") })]),
  ];
}
