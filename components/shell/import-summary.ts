import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

type Counts = { readonly added: number; readonly changed: number; readonly removed: number };

/** How much an import does, in a few words: `2 added, 1 removed`. */
export function importSummary({ added, changed, removed }: Counts, say: Words): string {
  const told = [
    { count: added, words: message("{count, plural, one {# added} other {# added}}") },
    { count: changed, words: message("{count, plural, one {# changed} other {# changed}}") },
    { count: removed, words: message("{count, plural, one {# removed} other {# removed}}") },
  ].filter(({ count }) => count > 0);
  return told.length === 0 ? say("Nothing added, changed or removed") : told.map(({ count, words }) => say(words, { count })).join(", ");
}
