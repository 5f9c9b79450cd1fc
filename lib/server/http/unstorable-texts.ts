import "server-only";
import { type FieldProblem } from "@/lib/api/problem";
import { isJsonObject } from "@/lib/std/json";

// U+0000 and halves of characters can be written in JSON, but no database keeps them and no page shows them.
const unstorable = /\u0000|\p{Surrogate}/u;

/** Where a value holds a text that cannot be kept, as pointers; at most ten. Iterative: the value comes from strangers. */
export function unstorableTexts(value: unknown): readonly FieldProblem[] {
  const found: FieldProblem[] = [];
  const waiting: { readonly pointer: string; readonly value: unknown }[] = [{ pointer: "", value }];
  for (let next = waiting.pop(); next !== undefined && found.length < 10; next = waiting.pop()) {
    const { pointer, value: part } = next;
    if (typeof part === "string" && unstorable.test(part)) found.push({ pointer, detail: "holds a character that cannot be kept (U+0000 or half of a pair)" });
    for (const [name, item] of membersOf(part)) {
      if (unstorable.test(name)) found.push({ pointer, detail: "has a member whose name cannot be kept" });
      waiting.push({ pointer: `${pointer}/${pointerPart(name)}`, value: item });
    }
  }
  return found;
}

function membersOf(part: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(part)) return part.map((item: unknown, index) => [String(index), item]);
  return isJsonObject(part) ? Object.entries(part) : [];
}

/** A member's name inside a JSON pointer (RFC 6901). */
export const pointerPart = (name: string): string => name.replaceAll("~", "~0").replaceAll("/", "~1");
