import { firstCell, hasCell, isEmptySet, isWithin, meeting, type CellSet } from "./cell-set";
import { standingOf, type Any, type Constraint, type Leaf } from "./constraint";

export type Searched = { readonly kind: "found"; readonly cells: readonly number[] } | { readonly kind: "none" } | { readonly kind: "spent" };

/** How many tries are left; and, where it is asked for, which constraints played a part in a proof that there is nobody. */
export type Budget = { steps: number; readonly used?: Set<Constraint> };

/**
 * One cell for each variable such that the constraint holds: three-valued evaluation, unit propagation, then the choice with
 * the fewest ways first (DPLL over finite domains). `none` is a proof; `spent` says that the steps did not reach.
 */
export function search(constraint: Constraint, domains: readonly CellSet[], budget: Budget): Searched {
  return tried({ domains: [...domains], open: [], fresh: [constraint] }, budget);
}

/** What each variable may still be, and what is still to be met: `open` was looked at and has many ways, `fresh` was not yet. */
type State = { readonly domains: CellSet[]; open: readonly Any[]; fresh: Constraint[] };

function tried(state: State, budget: Budget): Searched {
  budget.steps -= 1;
  if (budget.steps < 0) return { kind: "spent" };
  if (!propagated(state, budget)) return { kind: "none" };
  // The first cell is *unknown* wherever that is still open: the person of whom least is known is tried first.
  const guess = state.domains.map(firstCell);
  const choice = state.open.every((each) => meets(each, guess)) ? null : narrowest(state);
  if (choice === null) return { kind: "found", cells: guess };
  budget.used?.add(choice.from);
  const open = state.open.filter((each) => each !== choice.from);
  for (const part of choice.parts) {
    const found = tried({ domains: [...state.domains], open, fresh: [part] }, budget);
    if (found.kind !== "none") return found;
  }
  return { kind: "none" };
}

/** Takes over all that has only one way left, until nothing changes. False: something has none. */
function propagated(state: State, budget: Budget): boolean {
  const changed = new Set<number>();
  for (;;) {
    if (!takenIn(state, changed, budget)) return false;
    if (changed.size === 0) return true;
    // Only what speaks of a variable that changed can stand otherwise than before.
    const open: Any[] = [];
    for (const each of state.open) {
      if (each.variables.some((variable) => changed.has(variable))) state.fresh.push(each);
      else open.push(each);
    }
    state.open = open;
    changed.clear();
  }
}

/** Looks at all that is fresh: what is sure narrows the domains, what has many ways is open. False: something has no way. */
function takenIn(state: State, changed: Set<number>, budget: Budget): boolean {
  const { domains, fresh } = state;
  const open = [...state.open];
  for (let each = fresh.pop(); each !== undefined; each = fresh.pop()) {
    if (each.kind === "all") {
      for (const part of each.parts) fresh.push(part);
      continue;
    }
    const way = each.kind === "leaf" ? each : onlyWay(each, domains);
    if (way === "many" && each.kind === "any") open.push(each);
    if (way === "many" || way === "met") continue;
    if (way === "none") {
      budget.used?.add(each);
      return false;
    }
    if (way !== each || each.kind === "leaf") budget.used?.add(each);
    if (way.kind !== "leaf") fresh.push(way);
    else if (!narrowed(domains, way, changed)) return false;
  }
  state.open = open;
  return true;
}

/** Keeps of a domain what a leaf allows. False: nothing is left. */
function narrowed(domains: CellSet[], { variable, cells }: Leaf, changed: Set<number>): boolean {
  const domain = domains[variable];
  if (domain === undefined) return false;
  if (isWithin(domain, cells)) return true;
  const met = meeting(domain, cells);
  domains[variable] = met;
  changed.add(variable);
  return !isEmptySet(met);
}

/** The one way left to meet an `any`; or that it is met, that there is none, or that there are many. */
function onlyWay(any: Any, domains: readonly CellSet[]): Constraint | "met" | "none" | "many" {
  let left: Constraint | undefined;
  let many = false;
  for (const part of any.parts) {
    const standing = standingOf(part, domains);
    if (standing === "always") return "met";
    if (standing === "never") continue;
    if (left !== undefined) many = true;
    left = part;
  }
  if (many) return "many";
  return left ?? "none";
}

function narrowest({ open, domains }: State): { readonly from: Any; readonly parts: readonly Constraint[] } | null {
  let best: { readonly from: Any; readonly parts: readonly Constraint[] } | null = null;
  for (const each of open) {
    const parts = each.parts.filter((part) => standingOf(part, domains) !== "never");
    if (best === null || parts.length < best.parts.length) best = { from: each, parts };
    if (parts.length === 2) break;
  }
  return best;
}

/** Whether a whole choice of cells meets a constraint. */
export function meets(constraint: Constraint, cells: readonly number[]): boolean {
  if (constraint.kind === "leaf") return hasCell(constraint.cells, cells[constraint.variable] ?? -1);
  return constraint.kind === "all" ? constraint.parts.every((part) => meets(part, cells)) : constraint.parts.some((part) => meets(part, cells));
}
