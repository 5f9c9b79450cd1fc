/**
 * The fewest of several things that still clash, where all of them do: each that can go without the clash going is taken
 * away in turn. None of those left can be spared.
 */
export function smallestClash<Item>(items: readonly Item[], clash: (kept: readonly Item[]) => boolean): readonly Item[] {
  let kept = items;
  // Halves first, so that a few out of hundreds are found in a few questions.
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const without = [...kept.slice(0, at), ...kept.slice(at + size)];
      if (without.length < kept.length && clash(without)) kept = without;
      else at += size;
    }
  }
  return kept;
}
