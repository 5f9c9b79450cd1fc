/**
 * A visitor's number in a split, 0 to 9999; the same visitor always draws the same. GrowthBook's published hash version 2
 * (docs.growthbook.io/lib/build-your-own, `hash`): FNV-1a 32 of FNV-1a 32 of seed + visitor, as decimal text, modulo 10 000.
 */
export function drawOf(seed: string, visitor: string): number {
  return fnv1a32(String(fnv1a32(seed + visitor))) % 10_000;
}

/** FNV-1a, 32 bits, over UTF-16 code units as the published vectors have it. */
function fnv1a32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
