import { allCells, isEmptySet, isWithin, overlaps, type CellSet } from "./cell-set";

/** What must be so: a variable lies in some cells, all of several, any of several. Shared freely; never changed. */
export type Constraint = Leaf | All | Any;
export type Leaf = { readonly kind: "leaf"; readonly variable: number; readonly cells: CellSet };
type All = { readonly kind: "all"; readonly parts: readonly Constraint[] };
/** `variables` are all that it speaks of, so that whoever changes others need not ask it again. */
export type Any = { readonly kind: "any"; readonly parts: readonly Constraint[]; readonly variables: readonly number[] };

export const always: Constraint = { kind: "all", parts: [] };
export const never: Constraint = { kind: "any", parts: [], variables: [] };

/** A variable lies in these cells. */
export function inCells(variable: number, cells: CellSet, count: number): Constraint {
  if (isEmptySet(cells)) return never;
  return isWithin(allCells(count), cells) ? always : { kind: "leaf", variable, cells };
}

/** All of them hold: nested ones are laid flat, so that chains of thousands stay shallow. */
export function allOf(parts: readonly Constraint[]): Constraint {
  const flat = new Set<Constraint>();
  for (const part of parts) {
    if (part === never) return never;
    if (part.kind === "all") for (const inner of part.parts) flat.add(inner);
    else flat.add(part);
  }
  const [only] = flat;
  return flat.size === 1 && only !== undefined ? only : flat.size === 0 ? always : { kind: "all", parts: [...flat] };
}

/** One of them holds. */
export function anyOf(parts: readonly Constraint[]): Constraint {
  const flat = new Set<Constraint>();
  for (const part of parts) {
    if (part === always) return always;
    if (part.kind === "any") for (const inner of part.parts) flat.add(inner);
    else flat.add(part);
  }
  const [only] = flat;
  return flat.size === 1 && only !== undefined ? only : flat.size === 0 ? never : { kind: "any", parts: [...flat], variables: [...variablesOf([...flat])] };
}

/** The variables that constraints speak of. */
export function variablesOf(constraints: readonly Constraint[]): ReadonlySet<number> {
  const variables = new Set<number>();
  const waiting = [...constraints];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each.kind === "leaf") variables.add(each.variable);
    else if (each.kind === "any") for (const variable of each.variables) variables.add(variable);
    else for (const part of each.parts) waiting.push(part);
  }
  return variables;
}

/** Holds whatever is chosen, for no choice, or as it comes. */
export type Standing = "always" | "never" | "open";

/** How a constraint stands under what each variable may still be. */
export function standingOf(constraint: Constraint, domains: readonly CellSet[]): Standing {
  if (constraint.kind === "leaf") {
    const domain = domains[constraint.variable];
    if (domain === undefined || !overlaps(domain, constraint.cells)) return "never";
    return isWithin(domain, constraint.cells) ? "always" : "open";
  }
  const [deciding, otherwise] = constraint.kind === "all" ? (["never", "always"] as const) : (["always", "never"] as const);
  let standing: Standing = otherwise;
  for (const part of constraint.parts) {
    const own = standingOf(part, domains);
    if (own === deciding) return deciding;
    if (own === "open") standing = "open";
  }
  return standing;
}
