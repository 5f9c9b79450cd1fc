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

test("every parent stands over the middle of its children", () => {
  fc.assert(
    fc.property(tree, (root) => {
      const xs = tidyTree(root);
      for (const [box, x] of xs) {
        const [first, last] = [box.children.at(0), box.children.at(-1)];
        if (first === undefined || last === undefined) continue;
        expect(Math.abs(((xs.get(first) ?? 0) + (xs.get(last) ?? 0)) / 2 - x)).toBeLessThanOrEqual(0.001);
      }
    }),
  );
});

test("a chain of 10 000 with a side branch each neither overflows nor dawdles", () => {
  const leaf = (): TreeBox => ({ left: 100, right: 100, children: [] });
  let root = leaf();
  for (let depth = 0; depth < 10_000; depth += 1) root = { left: 100, right: 100, children: [root, leaf()] };
  const began = performance.now();
  expect(tidyTree(root).size).toBe(20_001);
  expect(performance.now() - began).toBeLessThan(1000);
});
