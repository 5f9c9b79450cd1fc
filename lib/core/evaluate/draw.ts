/**
 * A visitor's number in a split, 0 to 9999; the same visitor always draws the same. GrowthBook's published hash version 2
 * (docs.growthbook.io/lib/build-your-own, `hash`): FNV-1a 32 of FNV-1a 32 of seed + visitor, as decimal text, modulo 10 000.
 */
export const drawOf = (seed: string, visitor: string): number => drawFrom(seedState(seed), visitor);

/** The hash after the seed, to be worked out once for a split. */
export const seedState = (seed: string): number => hashed(0x811c9dc5, seed);

/** The same number, from the state after the seed. */
export function drawFrom(state: number, visitor: string): number {
  return decimalHash(hashed(state, visitor) >>> 0) % 10_000;
}

/** FNV-1a, 32 bits, over UTF-16 code units as the published vectors have it. */
function hashed(state: number, text: string): number {
  let hash = state;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash;
}

/** FNV-1a of a number's decimal digits, without making a text of them. */
function decimalHash(number: number): number {
  let hash = 0x811c9dc5;
  let divisor = 1;
  while (number / divisor >= 10) divisor *= 10;
  for (; divisor >= 1; divisor /= 10) {
    const digit = Math.floor(number / divisor) % 10;
    hash = Math.imul(hash ^ (48 + digit), 0x01000193);
  }
  return hash >>> 0;
}
