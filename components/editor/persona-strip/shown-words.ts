import { type PersonaDecision } from "@/lib/editor/persona-decisions";

/** What a persona gets, in words: "Bonjour hero", "Gold hero in Home hero, the default in Cart alert". */
export function shownWords({ draft, shown }: PersonaDecision, nameOf: (placement: string) => string): string {
  if (draft === null) return "nothing that can be said yet";
  const filled = shown.filter(({ variant }) => variant !== null);
  if (filled.length === 0) return "the default";
  if (shown.length === 1) return filled.map(({ variant }) => variant).join("");
  return shown.map(({ placement, variant }) => `${variant ?? "the default"} in ${nameOf(placement)}`).join(", ");
}

/** The one line there is room for below a face. */
export function shownLine({ draft, shown }: PersonaDecision): { readonly text: string; readonly more: number } {
  if (draft === null) return { text: "cannot be said", more: 0 };
  const [first, ...rest] = [...new Set(shown.flatMap(({ variant }) => variant ?? []))];
  return first === undefined ? { text: "default", more: 0 } : { text: first, more: rest.length };
}
