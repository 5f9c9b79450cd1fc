import { firstCell, hasCell, isEmptySet, isWithin, meeting, type CellSet } from "./cell-set";
import { standingOf, type Any, type Constraint, type Leaf } from "./constraint";

export type Searched = { readonly kind: "found"; readonly cells: readonly number[] } | { readonly kind: "none" } | { readonly kind: "spent" };

/** How many tries are left; and, where it is asked for, which constraints played a part in a proof that there is nobody. */
export type Budget = { steps: number; readonly used?: Set<Constraint> };
/** `marks` has a 1 for each variable that just changed; it is empty between two rounds. */
type Search = { readonly budget: Budget; readonly failures: Map<Any, number>; readonly marks: Uint8Array };

/**
 * One cell for each variable such that the constraint holds: three-valued evaluation, unit propagation, then the choice with
 * the fewest ways first (DPLL over finite domains). `none` is a proof; `spent` says that the steps did not reach.
 */
export function search(constraint: Constraint, domains: readonly CellSet[], budget: Budget): Searched {
  return tried({ domains: [...domains], open: [], fresh: [constraint] }, { budget, failures: new Map(), marks: new Uint8Array(domains.length) });
}

/** What each variable may still be, and what is still to be met: `open` was looked at and has many ways, `fresh` was not yet. */
type State = { readonly domains: CellSet[]; open: readonly Open[]; fresh: Constraint[] };
type Open = { readonly any: Any; readonly ways: number };

function tried(state: State, by: Search): Searched {
  const { budget } = by;
  budget.steps -= 1;
  if (budget.steps < 0) return { kind: "spent" };
  if (!propagated(state, by)) return { kind: "none" };
  // The first cell is *unknown* wherever that is still open: the person of whom least is known is tried first.
  const guess = state.domains.map(firstCell);
  const choice = hardest(state, guess, by);
  if (choice === null) return { kind: "found", cells: guess };
  budget.used?.add(choice);
  const open = state.open.filter(({ any }) => any !== choice);
  for (const part of choice.parts) {
    if (standingOf(part, state.domains) === "never") continue;
    const found = tried({ domains: [...state.domains], open, fresh: [part] }, by);
    if (found.kind !== "none") return found;
  }
  return { kind: "none" };
}

/** Of what the guess does not meet, the one with the fewest ways; those that failed before come first. Null: it meets all. */
function hardest({ open }: State, guess: readonly number[], { failures }: Search): Any | null {
  let best: Any | null = null;
  let least = Infinity;
  for (const { any, ways } of open) {
    const weight = ways / (1 + (failures.get(any) ?? 0));
    if (weight >= least || meets(any, guess)) continue;
    [best, least] = [any, weight];
  }
  return best;
}

/** Takes over all that has only one way left, until nothing changes. False: something has none. */
function propagated(state: State, by: Search): boolean {
  const changed: number[] = [];
  for (;;) {
    const holds = takenIn(state, changed, by);
    if (!holds || changed.length === 0) return holds;
    // Only what speaks of a variable that changed can stand otherwise than before.
    for (const variable of changed) by.marks[variable] = 1;
    const open: Open[] = [];
    for (const each of state.open) {
      if (each.any.variables.some((variable) => by.marks[variable] === 1)) state.fresh.push(each.any);
      else open.push(each);
    }
    state.open = open;
    for (const variable of changed) by.marks[variable] = 0;
    changed.length = 0;
  }
}

/** Looks at all that is fresh: what is sure narrows the domains, what has many ways is open. False: something has no way. */
function takenIn(state: State, changed: number[], { budget, failures }: Search): boolean {
  const { domains, fresh } = state;
  const open = [...state.open];
  for (let each = fresh.pop(); each !== undefined; each = fresh.pop()) {
    if (each.kind === "all") {
      for (const part of each.parts) fresh.push(part);
      continue;
    }
    if (each.kind === "leaf") {
      budget.used?.add(each);
      if (!narrowed(domains, each, changed)) return false;
      continue;
    }
    const { ways, way } = waysOf(each, domains);
    if (ways > 1) open.push({ any: each, ways });
    if (ways === 0) failures.set(each, (failures.get(each) ?? 0) + 1);
    if (ways === 0 || ways === 1) budget.used?.add(each);
    if (ways === 0) return false;
    if (ways === 1 && way !== undefined) fresh.push(way);
  }
  state.open = open;
  return true;
}

/** Keeps of a domain what a leaf allows. False: nothing is left. */
function narrowed(domains: CellSet[], { variable, cells }: Leaf, changed: number[]): boolean {
  const domain = domains[variable];
  if (domain === undefined) return false;
  if (isWithin(domain, cells)) return true;
  const met = meeting(domain, cells);
  domains[variable] = met;
  changed.push(variable);
  return !isEmptySet(met);
}

/** How many ways there are left to meet an `any`, and one of them; -1: it is met. */
function waysOf(any: Any, domains: readonly CellSet[]): { readonly ways: number; readonly way: Constraint | undefined } {
  let [ways, way]: [number, Constraint | undefined] = [0, undefined];
  for (const part of any.parts) {
    const standing = standingOf(part, domains);
    if (standing === "always") return { ways: -1, way: undefined };
    if (standing === "never") continue;
    ways += 1;
    way = part;
  }
  return { ways, way };
}

/** Whether a whole choice of cells meets a constraint. */
export function meets(constraint: Constraint, cells: readonly number[]): boolean {
  if (constraint.kind === "leaf") return hasCell(constraint.cells, cells[constraint.variable] ?? -1);
  return constraint.kind === "all" ? constraint.parts.every((part) => meets(part, cells)) : constraint.parts.some((part) => meets(part, cells));
}
