import { type PersonaDecision } from "@/lib/editor/persona-decisions";
import { type Words } from "@/lib/words/words";

/** What a persona gets, in words: "Bonjour hero", "Gold hero in Home hero, the default in Cart alert". */
export function shownWords({ draft, shown }: PersonaDecision, nameOf: (placement: string) => string, say: Words): string {
  if (draft === null) return say("nothing that can be said yet");
  const filled = shown.filter(({ variant }) => variant !== null);
  if (filled.length === 0) return say("the default");
  if (shown.length === 1) return filled.map(({ variant }) => variant).join("");
  return shown.map(({ placement, variant }) => say("{variant} in {placement}", { variant: variant ?? say("the default"), placement: nameOf(placement) })).join(", ");
}

/** The one line there is room for below a face. */
export function shownLine({ draft, shown }: PersonaDecision, say: Words): { readonly text: string; readonly more: number } {
  if (draft === null) return { text: say("cannot be said"), more: 0 };
  const [first, ...rest] = [...new Set(shown.flatMap(({ variant }) => variant ?? []))];
  return first === undefined ? { text: say("default"), more: 0 } : { text: first, more: rest.length };
}
