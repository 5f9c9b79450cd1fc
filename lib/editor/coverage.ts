import { draftSourcesOf } from "./derive";
import { type EditorState } from "./editor-state";
import { openedAlone } from "./persona-decisions";
import { remember } from "./remember";
import { type CoverTarget } from "@/lib/core/cover/cover-target";
import { coverageOf, type Coverage } from "@/lib/core/cover/coverage-of";
import { coverWithPersonas } from "@/lib/core/cover/cover-with-personas";
import { personaNames, targetWords, type CoverWords } from "@/lib/core/cover/cover-words";
import { profileWords } from "@/lib/core/explain/profile-words";
import { suggestedValues } from "@/lib/core/explain/suggested-values";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

type At = { readonly state: EditorState; readonly now: number };

/** How much of this campaign's draft the personas reach; null while it does not compile. */
export const draftCoverage = remember(
  ({ state, now }: At) => [openedAlone(state), state.personas, now],
  ({ state, now }): Coverage | null => {
    const opened = openedAlone(state);
    return opened.ok ? coverageOf(opened.value.bundle, peopleOf(state), { now }) : null;
  },
);

/** Somebody made up who reaches what no persona does. */
export type MadeUp = { readonly name: string; readonly profile: ProfileJson; readonly known: readonly string[]; readonly reaches: readonly string[] };

/** The fewest people found who reach the rest of the draft, what nobody was found for, and what nobody can reach. */
export function coverTheRest({ state, now }: At): { readonly people: readonly MadeUp[]; readonly missed: readonly string[]; readonly impossible: readonly string[] } {
  const opened = openedAlone(state);
  if (!opened.ok) return { people: [], missed: [], impossible: [] };
  const { library, say } = state;
  const words: CoverWords = { campaigns: draftSourcesOf(state), library, predicateOf: opened.value.compiled.predicateOf, pool: opened.value.bundle.bundle.predicates, say };
  const { personas, missed, impossible } = coverWithPersonas(opened.value.bundle, { now, people: peopleOf(state), suggested: suggestedValues(library.attributes) });
  const names = personaNames(personas, words);
  const said = (target: CoverTarget): string => targetWords(target, words);
  const people = personas.map(({ profile, reaches }, index): MadeUp => ({ name: names[index] ?? "", profile, known: profileWords(profile, library, say), reaches: reaches.filter(({ kind }) => kind !== "end" || reaches.length === 1).map(said) }));
  return { people, missed: missed.filter((target) => !impossible.includes(target)).map(said), impossible: impossible.map(said) };
}

const peopleOf = (state: EditorState): readonly ProfileJson[] => state.personas.map(({ profile }) => profile);
