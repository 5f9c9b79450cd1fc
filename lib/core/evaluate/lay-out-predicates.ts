import { type FindOperator } from "./ready-predicate";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type PredicateRun } from "@/lib/core/vocabulary/packed-bundle";

/** How a predicate is answered: from one attribute's value alone, anew for each profile and moment, or from its parts. */
export const kind = { value: 0, moment: 1, all: 2, any: 3, none: 4 } as const;

/** The predicates of a bundle by their number, in flat arrays. */
export type Layout = {
  readonly kinds: Uint8Array;
  /** The run that a predicate stands in, and the number of each run's first. */
  readonly runOf: Int32Array;
  readonly starts: Int32Array;
  /** Of a test on one attribute's value: which attribute, and its place among that attribute's tests. */
  readonly slots: Int32Array;
  readonly columns: Int32Array;
  /** How many tests each attribute has. */
  readonly widths: readonly number[];
  /** Of a group: its parts, from here to there in `parts`. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly parts: Int32Array;
};

/** Gives every predicate its place, once. */
export function layOut(runs: readonly PredicateRun[], attributes: readonly string[], find: FindOperator): Layout {
  const starts = startsOf(runs);
  const count = starts[runs.length] ?? 0;
  const numbers = (): Int32Array => new Int32Array(count);
  const [kinds, runOf, slots, columns, from, to] = [new Uint8Array(count), numbers(), numbers(), numbers(), numbers(), numbers()];
  const slotOf = new Map(attributes.map((key, slot) => [key, slot]));
  const widths = attributes.map(() => 0);
  const parts: number[] = [];
  const comparisons = (run: Extract<PredicateRun, { of: string }>, start: number): void => {
    const slot = find(run.op)?.clock === true ? undefined : slotOf.get(run.of);
    for (let place = 0; place < run.with.length; place += 1) {
      const operand = run.with[place];
      // Two attributes are compared anew for each profile, as is whatever looks at the clock.
      if (slot === undefined || (typeof operand === "object" && attributeInOperand(operand) !== null)) {
        kinds[start + place] = kind.moment;
        continue;
      }
      kinds[start + place] = kind.value;
      slots[start + place] = slot;
      columns[start + place] = widths[slot] ?? 0;
      widths[slot] = (widths[slot] ?? 0) + 1;
    }
  };
  const groups = (how: number, all: readonly (readonly number[])[], start: number): void => {
    for (let place = 0; place < all.length; place += 1) {
      kinds[start + place] = how;
      from[start + place] = parts.length;
      const own = all[place] ?? [];
      for (let part = 0; part < own.length; part += 1) parts.push(own[part] ?? 0);
      to[start + place] = parts.length;
    }
  };
  for (const [at, run] of runs.entries()) {
    const [start, end] = [starts[at] ?? 0, starts[at + 1] ?? 0];
    runOf.fill(at, start, end);
    if ("of" in run) comparisons(run, start);
    else if ("did" in run) kinds.fill(kind.moment, start, end);
    else groups("all" in run ? kind.all : "any" in run ? kind.any : kind.none, groupsOf(run), start);
  }
  return { kinds, runOf, starts, slots, columns, widths, from, to, parts: new Int32Array(parts) };
}

function startsOf(runs: readonly PredicateRun[]): Int32Array {
  const starts = new Int32Array(runs.length + 1);
  for (const [at, run] of runs.entries()) {
    const own = "of" in run ? run.with : "did" in run ? run.did : groupsOf(run);
    starts[at + 1] = (starts[at] ?? 0) + own.length;
  }
  return starts;
}

function groupsOf(run: Extract<PredicateRun, { all: unknown } | { any: unknown } | { none: unknown }>): readonly (readonly number[])[] {
  if ("all" in run) return run.all;
  return "any" in run ? run.any : run.none;
}
