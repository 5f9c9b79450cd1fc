import fc from "fast-check";
import { expect, test } from "vitest";
import { tidyTree, type TreeBox } from "./tidy-tree";

const { tree } = fc.letrec<{ tree: TreeBox }>((tie) => ({
  tree: fc.record({
    left: fc.integer({ min: 10, max: 150 }),
    right: fc.integer({ min: 10, max: 150 }),
    children: fc.oneof({ maxDepth: 6, withCrossShrink: true }, fc.constant([]), fc.array(tie("tree"), { maxLength: 4 })),
  }),
}));

test("no two boxes of a row touch, and they stand in the tree's order", () => {
  fc.assert(
    fc.property(tree, (root) => {
      const xs = tidyTree(root);
      for (let row: readonly TreeBox[] = [root]; row.length > 0; row = row.flatMap((box) => box.children)) {
        row.slice(1).forEach((box, index) => {
          const before = row[index];
          if (before === undefined) throw new Error("no box before");
          expect((xs.get(box) ?? 0) - box.left - ((xs.get(before) ?? 0) + before.right)).toBeGreaterThanOrEqual(28 - 0.001);
        });
      }
    }),
  );
});

/** How many rows a box and all below it take. */
const depthOf = ({ children }: TreeBox): number => 1 + Math.max(0, ...children.map(depthOf));

test("every parent stands over the child that goes deepest; where two do, over the middle of its children", () => {
  fc.assert(
    fc.property(tree, (root) => {
      const xs = tidyTree(root);
      for (const [box, x] of xs) {
        const [first, last] = [box.children.at(0), box.children.at(-1)];
        if (first === undefined || last === undefined) continue;
        const most = Math.max(...box.children.map(depthOf));
        const [deepest, another] = box.children.filter((child) => depthOf(child) === most);
        const over = deepest !== undefined && another === undefined ? (xs.get(deepest) ?? 0) : ((xs.get(first) ?? 0) + (xs.get(last) ?? 0)) / 2;
        expect(Math.abs(over - x)).toBeLessThanOrEqual(0.001);
      }
    }),
  );
});

const leaf = (): TreeBox => ({ left: 100, right: 100, children: [] });

const pair = (): TreeBox => ({ left: 100, right: 100, children: [leaf(), leaf()] });

/** A chain with something beside each of its boxes, the top first. */
function chainWith(sides: readonly (readonly [before: readonly TreeBox[], after: readonly TreeBox[]])[]): readonly TreeBox[] {
  let next: TreeBox = { left: 120, right: 120, children: [pair()] };
  const chain = [next];
  for (const [before, after] of sides) {
    next = { left: 120, right: 120, children: [...before, next, ...after] };
    chain.unshift(next);
  }
  return chain;
}

const upToThree = (box: () => TreeBox) => fc.nat(3).map((count) => Array.from({ length: count }, box));

test("a chain goes straight down, whatever stands beside it and on whichever side", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(upToThree(leaf), upToThree(pair)), { minLength: 3, maxLength: 40 }), (sides) => {
      const chain = chainWith(sides);
      const xs = chain[0] === undefined ? new Map() : tidyTree(chain[0]);
      expect(new Set(chain.map((box) => Math.round(xs.get(box) ?? Number.NaN)))).toEqual(new Set([0]));
    }),
  );
});

test("a chain of decisions with a card beside each is as wide as its widest row, however long it is", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(upToThree(leaf), upToThree(leaf)), { minLength: 3, maxLength: 40 }), (sides) => {
      const [root] = chainWith(sides);
      if (root === undefined) throw new Error("no chain");
      const widest = Math.max(...sides.map(([before, after]) => Math.max(before.length, after.length)));
      expect(Math.max(...[...tidyTree(root).values()].map(Math.abs))).toBeLessThanOrEqual(120 + 28 + 100 + Math.max(0, widest - 1) * 228 + 0.001);
    }),
  );
});

test("a chain of 10 000 with a side branch each neither overflows nor dawdles", () => {
  let root = leaf();
  for (let depth = 0; depth < 10_000; depth += 1) root = { left: 100, right: 100, children: [root, leaf()] };
  // What it costs, not how long it waits for others on a busy machine.
  const began = process.cpuUsage();
  expect(tidyTree(root).size).toBe(20_001);
  expect(process.cpuUsage(began).user / 1000).toBeLessThan(1000);
});
