type Counts = { readonly added: number; readonly changed: number; readonly removed: number };

/** How much an import does, in a few words: `2 added, 1 removed`. */
export function importSummary({ added, changed, removed }: Counts): string {
  const told = [
    { count: added, word: "added" },
    { count: changed, word: "changed" },
    { count: removed, word: "removed" },
  ].filter(({ count }) => count > 0);
  return told.length === 0 ? "Nothing added, changed or removed" : told.map(({ count, word }) => `${count} ${word}`).join(", ");
}
