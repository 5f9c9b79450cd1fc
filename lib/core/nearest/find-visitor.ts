import { drawOf } from "@/lib/core/evaluate/draw";

/** A draw that has to fall into one of these half-open ranges. */
export type Draw = { readonly seed: string; readonly ranges: readonly (readonly [number, number])[] };

/** Whether a visitor draws as asked, everywhere. */
export const drawsSo = (visitor: string, draws: readonly Draw[]): boolean =>
  draws.every(({ seed, ranges }) => {
    const draw = drawOf(seed, visitor);
    return ranges.some(([from, to]) => from <= draw && draw < to);
  });

/** As `findVisitor`, for whoever asks several times: looked for once, and only when it is needed. */
export function visitorDrawing(draws: readonly Draw[]): () => string | null {
  let found: string | null | undefined;
  return () => {
    if (found === undefined) found = findVisitor(draws);
    return found;
  };
}

/** A visitor id that draws as asked, or null where none of the first so many does. Draws are as good as chance, so trying is how it is done. */
function findVisitor(draws: readonly Draw[], tries = 200_000): string | null {
  if (draws.some(({ ranges }) => ranges.every(([from, to]) => from >= to))) return null;
  for (let number = 1; number <= tries; number += 1) {
    const visitor = `visitor-${number}`;
    if (drawsSo(visitor, draws)) return visitor;
  }
  return null;
}
