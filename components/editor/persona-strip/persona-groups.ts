import { shownLine } from "./shown-words";
import { type PersonaDecision } from "@/lib/editor/persona-decisions";
import { type Words } from "@/lib/words/words";

/** From so many on, faces are searched and grouped. */
export const manyPersonas = 12;

export const everybody = "everybody";
export const changedOnly = "changed";
const getting = "gets ";

export type PersonaGroup = { readonly id: string; readonly label: string; readonly members: readonly PersonaDecision[] };

/** Everybody, those for whom publishing would change something, and who gets the same: the largest group first. */
export function personaGroups(decisions: readonly PersonaDecision[], say: Words): readonly PersonaGroup[] {
  const byShown = new Map<string, PersonaDecision[]>();
  for (const decision of decisions) {
    const { text } = shownLine(decision, say);
    byShown.set(text, [...(byShown.get(text) ?? []), decision]);
  }
  const alike = [...byShown].map(([text, members]): PersonaGroup => ({ id: `${getting}${text}`, label: say("Gets {what}", { what: text }), members }));
  const changed = decisions.filter((decision) => decision.changed);
  return [
    { id: everybody, label: say("Everybody"), members: decisions },
    ...(changed.length === 0 ? [] : [{ id: changedOnly, label: say("Would see something else"), members: changed }]),
    ...alike.toSorted((one, other) => other.members.length - one.members.length || (one.label < other.label ? -1 : 1)),
  ];
}

/** Those of a group that a search finds by name or story, in their order. A group that is not there any more is everybody. */
export function soughtPersonas(groups: readonly PersonaGroup[], { group, query }: { readonly group: string; readonly query: string }): readonly PersonaDecision[] {
  const members = (groups.find(({ id }) => id === group) ?? groups[0])?.members ?? [];
  const words = query.toLocaleLowerCase().split(/\s+/);
  return members.filter(({ persona }) => words.every((word) => `${persona.name} ${persona.story}`.toLocaleLowerCase().includes(word)));
}
