/** How many are remembered; a few of them are shown. */
export const recentAtMost = 20;

/** What was used last first, each once. */
export const withRecent = (recent: readonly string[], id: string): readonly string[] => [id, ...recent.filter((known) => known !== id)].slice(0, recentAtMost);

/** What the browser remembered; anything else than a list of ids is nothing. */
export function parseRecent(stored: string | null): readonly string[] {
  if (stored === null) return [];
  try {
    const list: unknown = JSON.parse(stored);
    return Array.isArray(list) ? list.filter((id) => typeof id === "string").slice(0, recentAtMost) : [];
  } catch {
    return [];
  }
}
