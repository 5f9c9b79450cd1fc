import { singularOf } from "./plural-words";
import { type Words } from "./words";

/** A number with what is read after it, in the form that fits: `500 €`, `1 order`, `3 orders`. `text`: the number, or the range it ends, in words. */
export const amountWords = ({ text, count, unit }: { readonly text: string; readonly count: number; readonly unit: string }, say: Words): string =>
  say("{count, plural, one {{text} {one}} other {{text} {unit}}}", { count, text, unit, one: singularOf(unit) });
