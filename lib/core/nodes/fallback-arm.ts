import { type SplitNode } from "./node";

type Arm = SplitNode["arms"][number];

/** How many of the 10 000 numbers are an arm's. */
export const numbersOf = ({ ranges }: Pick<Arm, "ranges">): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);

/** The arm that has everybody, so that nobody is drawn; undefined where there are several with a share. */
export const wholeArm = ({ arms }: Pick<SplitNode, "arms">): Arm | undefined => arms.find((arm) => numbersOf(arm) === 10_000);

/** Where a visitor without an id goes: the arm that has everybody, else the chosen one, else the first; never to one that gets nobody, unless all are so. */
export function fallbackArm({ arms, fallback }: Pick<SplitNode, "arms" | "fallback">): Arm | undefined {
  const withShare = arms.filter((arm) => numbersOf(arm) > 0);
  return wholeArm({ arms }) ?? withShare.find(({ id }) => id === fallback) ?? withShare[0] ?? arms[0];
}

/** The same split after its arms changed: the chosen fallback stays, unless it has no share any more; then it is the arm with the most. */
export function withFallback(node: SplitNode): SplitNode {
  const chosen = node.arms.find(({ id }) => id === node.fallback);
  if (node.fallback === null || (chosen !== undefined && numbersOf(chosen) > 0)) return node;
  const [most] = node.arms.toSorted((a, b) => numbersOf(b) - numbersOf(a));
  return { ...node, fallback: most?.id ?? null };
}
