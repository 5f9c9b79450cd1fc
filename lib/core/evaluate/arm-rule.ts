import { type PackedSplit } from "@/lib/core/vocabulary/packed-bundle";

/** Who goes where without a draw: `whole` is the place of the arm that everybody takes, −1 where there is none; `fallback` that of the arm for a visitor without an id. */
export type ArmRule = (split: Pick<PackedSplit, "ranges" | "fallback">) => { readonly whole: number; readonly fallback: number };

/** An arm of 100 % needs no draw; one of 0 % gets nobody, so where it is named as the fallback the first arm with a share stands in. */
export const armRule: ArmRule = ({ ranges, fallback }) => {
  const owned = new Map<number, number>();
  for (let at = 0; at < ranges.length; at += 3) {
    const [from = 0, to = 0, place = 0] = ranges.slice(at, at + 3);
    if (to > from) owned.set(place, (owned.get(place) ?? 0) + to - from);
  }
  const [first = fallback] = [...owned.keys()].toSorted((a, b) => a - b);
  const whole = owned.size === 1 && owned.get(first) === 10_000 ? first : -1;
  return { whole, fallback: owned.has(fallback) ? fallback : first };
};
