import { plain } from "@/lib/std/matches";

/** How well something fits what was searched for: 0 its name begins so, 1 words of its name do, 2 its name holds them, 3 what else is said of it does; null: not at all. */
export function fitOf(query: string, { name, more }: { readonly name: string; readonly more: readonly string[] }): 0 | 1 | 2 | 3 | null {
  const asked = plain(query).trim();
  const called = plain(name);
  if (called.startsWith(asked)) return 0;
  const words = asked.split(/\s+/);
  const starts = called.split(/[^\p{Letter}\p{Number}]+/u);
  if (words.every((word) => starts.some((start) => start.startsWith(word)))) return 1;
  if (words.every((word) => called.includes(word))) return 2;
  const all = plain([name, ...more].join("\n"));
  return words.every((word) => all.includes(word)) ? 3 : null;
}
