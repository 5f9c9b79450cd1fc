/** Says items of a list by number: 0 is none, 1 the item after the last that was said by 1 (the first, at first), from 2 on its place and two more. */
export type Naming = { readonly numberOf: (index: number | null) => number; readonly indexOf: (number: number) => number | null };

/** A naming that has said nothing yet. Most items are said in their order, and once, so most numbers are 1: that packs well. */
export function makeNaming(): Naming {
  let next = 0;
  return {
    numberOf(index) {
      if (index === null) return 0;
      if (index !== next) return index + 2;
      next += 1;
      return 1;
    },
    indexOf(number) {
      if (number === 0) return null;
      if (number !== 1) return number - 2;
      next += 1;
      return next - 1;
    },
  };
}
