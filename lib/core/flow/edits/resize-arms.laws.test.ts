import fc from "fast-check";
import { expect, test } from "vitest";
import { addArm } from "./add-arm";
import { removeArm } from "./remove-arm";
import { resizeArms } from "./resize-arms";
import { type Flow } from "@/lib/core/flow/flow";
import { flowWith } from "@/lib/core/flow/drawing.cases";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type SplitNode } from "@/lib/core/nodes/node";
import { parseId } from "@/lib/core/vocabulary/ids";
import { type Result } from "@/lib/std/result";

const node = parseId("node", "nod_test");
if (!node.ok) throw new Error("no such node");
const split = (flow: Flow): SplitNode => {
  const found = flow.nodes["nod_test"];
  if (found?.kind !== "split") throw new Error("the split is gone");
  return found;
};
const after = (flow: Flow, made: Result<Patch, unknown>): Flow => (made.ok ? applyPatch(flow, made.value) : flow);

/** Which arm each of the 10 000 numbers goes to. */
function owners(flow: Flow): readonly (string | undefined)[] {
  const owner: (string | undefined)[] = Array.from({ length: 10_000 });
  for (const { id, ranges } of split(flow).arms) for (const [from, to] of ranges) owner.fill(id, from, to);
  return owner;
}

/** Chance that a test can repeat. */
function chanceFrom(seed: number): () => number {
  let state = Math.abs(seed) % 2_147_483_648;
  return () => {
    state = (state * 1_103_515 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

type Deed = { readonly kind: "resize"; readonly cuts: readonly number[] } | { readonly kind: "add" } | { readonly kind: "remove"; readonly at: number };
const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant("resize" as const), cuts: fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 12, maxLength: 12 }) }) },
    fc.constant({ kind: "add" as const }),
    fc.record({ kind: fc.constant("remove" as const), at: fc.nat(10) }),
  ),
  { minLength: 1, maxLength: 8 },
);

function done(flow: Flow, deed: Deed, chance: () => number): Flow {
  const { arms } = split(flow);
  if (!node.ok) return flow;
  if (deed.kind === "add") return after(flow, addArm(flow, { node: node.value }, chance));
  if (deed.kind === "remove") {
    const arm = arms[deed.at % arms.length];
    return arm === undefined ? flow : after(flow, removeArm(flow, { node: node.value, arm: arm.id }, chance));
  }
  const ends = [...deed.cuts.slice(0, arms.length - 1).toSorted((a, b) => a - b), 10_000];
  const shares = Object.fromEntries(arms.map(({ id }, index) => [id, (ends[index] ?? 0) - (index === 0 ? 0 : (ends[index - 1] ?? 0))]));
  return after(flow, resizeArms(flow, { node: node.value, shares }, chance));
}

test("whatever is done to arms, each number has one owner and each arm as many as its share", () => {
  fc.assert(
    fc.property(deeds, fc.integer(), (all, seed) => {
      const chance = chanceFrom(seed);
      let flow = flowWith();
      for (const deed of all) {
        flow = done(flow, deed, chance);
        const owner = owners(flow);
        expect(owner.includes(undefined)).toBe(false);
        const counted = new Map<string | undefined, number>();
        for (const arm of owner) counted.set(arm, (counted.get(arm) ?? 0) + 1);
        for (const { id, shareBp, ranges } of split(flow).arms) {
          expect([id, counted.get(id) ?? 0]).toEqual([id, shareBp]);
          expect(ranges.reduce((sum, [from, to]) => sum + to - from, 0)).toBe(shareBp);
        }
        const { arms, fallback } = split(flow);
        expect(fallback === null || (arms.find(({ id }) => id === fallback)?.shareBp ?? 0) > 0).toBe(true);
      }
    }),
    { numRuns: 150 },
  );
});

test("visitors leave only arms that shrink, and come only to arms that grow", () => {
  fc.assert(
    fc.property(deeds, fc.integer(), (all, seed) => {
      const chance = chanceFrom(seed);
      let flow = flowWith();
      for (const deed of all) {
        const next = done(flow, deed, chance);
        const [was, will] = [flow, next].map((each) => new Map<string | undefined, number>(split(each).arms.map(({ id, shareBp }) => [id, shareBp])));
        const [before, now] = [owners(flow), owners(next)];
        let moved = 0;
        const grown = (id: string | undefined): number => (will?.get(id) ?? 0) - (was?.get(id) ?? 0);
        before.forEach((arm, number) => {
          if (arm === now[number]) return;
          moved += 1;
          if (grown(arm) >= 0 || grown(now[number]) <= 0) expect([arm, "left for", now[number]]).toBe("without need");
        });
        // No more of them than the arms that grow asked for.
        expect(moved).toBe(split(next).arms.reduce((sum, { id }) => sum + Math.max(0, grown(id)), 0));
        flow = next;
      }
    }),
    { numRuns: 150 },
  );
});
