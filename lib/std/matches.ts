/** Whether every word that was searched for is somewhere in these texts; case and accents do not matter. */
export function matches(query: string, texts: readonly string[]): boolean {
  const hay = plain(texts.join("\n"));
  return plain(query)
    .split(/\s+/)
    .every((word) => hay.includes(word));
}

/** A text as it is compared with what was searched for: without case and accents. */
export const plain = (text: string): string => text.normalize("NFD").replace(/\p{Mark}/gu, "").toLowerCase();
