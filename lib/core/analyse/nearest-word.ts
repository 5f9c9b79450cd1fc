/** The word nearest to one that is not among them: the same but for case, or at most two letters off; null: none is near. */
export function nearestWord(word: string, known: readonly string[]): string | null {
  const plain = word.trim().toLowerCase();
  const most = plain.length <= 3 ? 1 : 2;
  let best: { readonly text: string; readonly away: number } | null = null;
  for (const text of known) {
    const away = distance(plain, text.trim().toLowerCase(), most);
    if (away <= most && (best === null || away < best.away)) best = { text, away };
  }
  return best?.text ?? null;
}

/** Letters to change, put in or take out (Levenshtein 1966); more than `most` is not counted out. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let at = 1; at <= a.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= b.length; to += 1) {
      const same = a[at - 1] === b[to - 1] ? 0 : 1;
      next.push(Math.min((row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1, (row[to - 1] ?? 0) + same));
    }
    row = next;
  }
  return row[b.length] ?? most + 1;
}
