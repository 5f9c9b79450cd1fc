import { firstCell, hasCell, isEmptySet, isWithin, meeting, type CellSet } from "./cell-set";
import { standingOf, type Constraint } from "./constraint";

export type Searched = { readonly kind: "found"; readonly cells: readonly number[] } | { readonly kind: "none" } | { readonly kind: "spent" };
export type Budget = { steps: number };
type Joint = Extract<Constraint, { kind: "all" | "any" }>;

/**
 * One cell for each variable such that the constraint holds: three-valued evaluation, unit propagation, then the choice with
 * the fewest ways first (DPLL over finite domains). `none` is a proof; `spent` says that the steps did not reach.
 */
export function search(constraint: Constraint, domains: readonly CellSet[], budget: Budget): Searched {
  return tried({ domains: [...domains], open: [constraint] }, budget);
}

/** What each variable may still be, and what is still to be met. Owned by one try. */
type State = { readonly domains: CellSet[]; open: Constraint[] };

function tried(state: State, budget: Budget): Searched {
  budget.steps -= 1;
  if (budget.steps < 0) return { kind: "spent" };
  if (!propagated(state)) return { kind: "none" };
  // The first cell is *unknown* wherever that is still open: the person of whom least is known is tried first.
  const guess = state.domains.map(firstCell);
  const choice = state.open.every((each) => meets(each, guess)) ? null : narrowest(state);
  if (choice === null) return { kind: "found", cells: guess };
  const rest = state.open.filter((each) => each !== choice.from);
  for (const part of choice.parts) {
    const found = tried({ domains: [...state.domains], open: [...rest, part] }, budget);
    if (found.kind !== "none") return found;
  }
  return { kind: "none" };
}

/** Takes over all that has only one way left, until nothing changes. False: something has none. */
function propagated(state: State): boolean {
  for (let before: readonly CellSet[] | null = null; before === null || state.domains.some((domain, index) => domain !== before?.[index]); ) {
    before = [...state.domains];
    const open = passed(state);
    if (open === null) return false;
    state.open = open;
  }
  return true;
}

/** One pass over what is open: what is sure narrows the domains, what has many ways stays. Null: something has no way. */
function passed({ open, domains }: State): Constraint[] | null {
  const left: Constraint[] = [];
  const waiting = open.toReversed();
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.kind === "all") {
      waiting.push(...each.parts.toReversed());
      continue;
    }
    const way = each.kind === "leaf" ? each : onlyWay(each, domains);
    if (way === "none") return null;
    if (way === "many") left.push(each);
    else if (way === "met") continue;
    else if (way.kind === "leaf") {
      if (!narrowed(domains, way)) return null;
    } else waiting.push(way);
  }
  return left;
}

/** Keeps of a domain what a leaf allows; the same object where that is all of it. False: nothing is left. */
function narrowed(domains: CellSet[], { variable, cells }: Extract<Constraint, { kind: "leaf" }>): boolean {
  const domain = domains[variable];
  if (domain === undefined) return false;
  if (isWithin(domain, cells)) return true;
  const met = meeting(domain, cells);
  domains[variable] = met;
  return !isEmptySet(met);
}

/** The one way left to meet an `any`; or that it is met, that there is none, or that there are many. */
function onlyWay(any: Joint, domains: readonly CellSet[]): Constraint | "met" | "none" | "many" {
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

function narrowest({ open, domains }: State): { readonly from: Constraint; readonly parts: readonly Constraint[] } | null {
  let best: { readonly from: Constraint; readonly parts: readonly Constraint[] } | null = null;
  for (const each of open) {
    if (each.kind !== "any") continue;
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
