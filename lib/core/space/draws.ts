import { drawOf } from "@/lib/core/evaluate/draw";

export type Range = readonly [number, number];

/** A draw that has to fall into one of these half-open ranges. */
export type Draw = { readonly seed: string; readonly ranges: readonly Range[] };

/** A visitor id that draws as asked everywhere, or null where none of the first so many does. Draws are as good as chance, so trying is how it is done. */
export function visitorDrawing(draws: readonly Draw[], tries = 100_000): string | null {
  for (let number = 1; number <= tries; number += 1) {
    const visitor = `visitor-${number}`;
    if (draws.every(({ seed, ranges }) => isIn(drawOf(seed, visitor), ranges))) return visitor;
  }
  return null;
}

const isIn = (draw: number, ranges: readonly Range[]): boolean => ranges.some(([from, to]) => from <= draw && draw < to);

/** The pieces that these cuts make of 0 to 10 000. */
export function pieces(cuts: Iterable<number>): readonly Range[] {
  const ends = [...new Set([0, ...cuts, 10_000])].filter((cut) => cut >= 0 && cut <= 10_000).sort((a, b) => a - b);
  return ends.slice(1).map((to, index): Range => [ends[index] ?? 0, to]);
}

/** Whether a piece lies within one of the ranges. */
export const isCovered = ([from, to]: Range, ranges: readonly Range[]): boolean => ranges.some(([start, end]) => start <= from && to <= end);
