import { cellsOf, changed, type Cell, type CellsOptions, type Change } from "./cells";
import { drawsSo, visitorDrawing, type Draw } from "./find-visitor";
import { forcedBy, repairs, truthIn, type Demand, type Pool } from "./repairs";
import { truthsFor } from "./truths-for";
import { variableKey, variablesOf, type Variable } from "./variables";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";

/** What has to be so of a predicate: one of these truths, the one liked best first. */
export type Goal = { readonly predicate: number; readonly truths: readonly Truth[] };

export type Nearest = { readonly changes: readonly Change[]; readonly visitor: string | null; readonly profile: ProfileJson };

export type NearestQuestion = CellsOptions & {
  readonly goals: readonly Goal[];
  readonly draws: readonly Draw[];
  /** How many things may change, and how many tries it may take. */
  readonly budget?: { readonly changes?: number; readonly steps?: number };
  /** Tries that several questions share: none of them goes on when they are used up. */
  readonly tries?: { left: number };
  /** Cells that are known already: questions about the same profile at the same moment may share them. */
  readonly cells?: Map<string, readonly Cell[]>;
  /** The last word: asked of the whole profile. A profile it refuses is passed over. */
  readonly accept: (profile: ProfileJson) => boolean;
};

/**
 * The profile nearest to another one of which all goals hold: with the fewest things changed, as far as the tries reach.
 * Tries no change, then one, then two …; each time it mends the first goal that fails, at a leaf that could mend it, with a
 * value that keeps what was mended before.
 */
export function nearestProfile(question: NearestQuestion): Nearest | null {
  const { changes = 6, steps = 4000 } = question.budget ?? {};
  const search = makeSearch(question, steps);
  if (search.isHopeless()) return null;
  for (let most = 0; most <= changes; most += 1) {
    const found = search.within(most);
    if (found !== null || search.isSpent()) return found;
  }
  return null;
}

/** The answers that leaves must give whatever else is so; null: some would have to give two. */
function forcedLeaves(pool: Pool, goals: readonly Goal[]): ReadonlyMap<number, Truth> | null {
  const forced = new Map<number, Truth>();
  for (const { predicate, truths } of goals) {
    const [only] = truths;
    if (only === undefined || truths.length > 1) continue;
    for (const { leaf, truth } of forcedBy(pool, predicate, only)) {
      if ((forced.get(leaf) ?? truth) !== truth) return null;
      forced.set(leaf, truth);
    }
  }
  return forced;
}

/** What was changed so far, and what each leaf must stay. */
type State = { readonly chosen: ReadonlyMap<string, Cell>; readonly kept: ReadonlyMap<number, Truth> };

function makeSearch(question: NearestQuestion, steps: number) {
  const { loaded, from, now, goals, draws, accept } = question;
  const pool = loaded.bundle.predicates;
  const variableOf = variablesOf(pool);
  const own = truthsFor(loaded, from, now);
  const cells = question.cells ?? new Map<string, readonly Cell[]>();
  const shared = question.tries ?? { left: steps };
  let left = Math.min(steps, shared.left);

  const cellsFor = (variable: Variable): readonly Cell[] => {
    const key = variableKey(variable);
    const known = cells.get(key) ?? cellsOf(variable, question);
    cells.set(key, known);
    return known;
  };
  /** Whether a cell gives the answers about its variable that are settled already. */
  const keeping = (variable: Variable, kept: ReadonlyMap<number, Truth>): ((cell: Cell) => boolean) => {
    const key = variableKey(variable);
    const own = [...kept].filter(([leaf]) => {
      const about = variableOf(leaf);
      return about !== null && variableKey(about) === key;
    });
    return ({ truths }) => own.every(([leaf, truth]) => truths.get(leaf) === truth);
  };
  const leafTruth = ({ chosen }: State) => (leaf: number): Truth => {
    const variable = variableOf(leaf);
    return (variable === null ? undefined : chosen.get(variableKey(variable))?.truths.get(leaf)) ?? own(leaf);
  };
  const drawn = visitorDrawing(draws);
  const finished = ({ chosen }: State): Nearest | null => {
    const changes = [...chosen.values()].flatMap((cell) => cell.changes);
    const same = from.visitor !== undefined && from.visitor !== "" && drawsSo(from.visitor, draws);
    const visitor = same || draws.length === 0 ? null : drawn();
    if (!same && draws.length > 0 && visitor === null) return null;
    const profile = changes.reduce(changed, visitor === null ? from : { ...from, visitor });
    return accept(profile) ? { changes, visitor, profile } : null;
  };
  const tried = (state: State, most: number): Nearest | null => {
    left -= 1;
    shared.left -= 1;
    if (left < 0) return null;
    const truth = leafTruth(state);
    const failing = goals.find(({ predicate, truths }) => !truths.includes(truthIn(pool, predicate, truth)));
    if (failing === undefined) return finished(state);
    for (const wanted of failing.truths) {
      for (const demand of repairs(pool, { predicate: failing.predicate, wanted }, truth)) {
        const found = mended({ state, demand, most });
        if (found !== null) return found;
      }
    }
    return null;
  };
  const mended = ({ state, demand, most }: { readonly state: State; readonly demand: Demand; readonly most: number }): Nearest | null => {
    const variable = variableOf(demand.leaf);
    if (variable === null) return null;
    const key = variableKey(variable);
    const others = [...state.chosen].reduce((sum, [chosen, cell]) => sum + (chosen === key ? 0 : cell.changes.length), 0);
    const before = state.kept.get(demand.leaf);
    if (before !== undefined && before !== demand.truth) return null;
    const kept = new Map([...state.kept, [demand.leaf, demand.truth]]);
    const keeps = keeping(variable, kept);
    for (const cell of cellsFor(variable)) {
      if (others + cell.changes.length > most || !keeps(cell)) continue;
      const found = tried({ chosen: new Map([...state.chosen, [key, cell]]), kept }, most);
      if (found !== null) return found;
    }
    return null;
  };
  const forced = forcedLeaves(pool, goals);
  return {
    within: (most: number) => tried({ chosen: new Map(), kept: forced ?? new Map() }, most),
    isSpent: () => left <= 0,
    /** Two goals ask for opposite answers, or no value of some attribute gives all the answers it must. */
    isHopeless() {
      if (forced === null) return true;
      const variables = new Map([...forced.keys()].flatMap((leaf) => {
        const variable = variableOf(leaf);
        return variable === null ? [] : [[variableKey(variable), variable] as const];
      }));
      return [...variables.values()].some((variable) => !cellsFor(variable).some(keeping(variable, forced)));
    },
  };
}
