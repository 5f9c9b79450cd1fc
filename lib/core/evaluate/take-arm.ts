import { drawFrom } from "./draw";
import { type ReadySplit } from "./programs";

/** The place of the arm that a visitor takes; of one without an id who would have needed it, −1 less the place of the fallback. */
export type TakeArm = (split: ReadySplit, visitor: string | null) => number;

/** The arm whose range holds the visitor's draw. Arms that do not make up 10 000 leave draws that no arm has; those go with the fallback. */
export const takeArm: TakeArm = (split, visitor) => {
  if (visitor === null) return -1 - split.fallback;
  const { ranges, fallback } = split;
  const draw = drawFrom(split.state, visitor);
  for (let at = 0; at < ranges.length; at += 3) {
    if ((ranges[at] ?? 0) <= draw && draw < (ranges[at + 1] ?? 0)) return ranges[at + 2] ?? fallback;
  }
  return fallback;
};
