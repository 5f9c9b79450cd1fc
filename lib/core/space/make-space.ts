import { allCells, cellsOf, without, type CellSet } from "./cell-set";
import { allOf, always, anyOf, inCells, never, type Constraint } from "./constraint";
import { isCovered, pieces, type Draw, type Range } from "./draws";
import { leafConstraint } from "./leaf-constraint";
import { type Region } from "./region";
import { emptyMemory, identity, makeVariables, type Putting, type SpaceMemory, type SpaceVariables } from "./space-variables";
import { bits, demandOfAll, negated, type Demand, type TruthMask } from "./truth-mask";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** All profiles there can be, cut into cells by what a bundle asks. Worked out as far as it is needed. */
export type Space = {
  readonly loaded: LoadedBundle;
  readonly now: number;
  /** A region as what each variable must be; the same region gives the same object. */
  readonly constraintOf: (region: Region) => Constraint;
  /** What every variable may be; `surely` only cells of which a value is known. */
  readonly domains: (surely: boolean) => readonly CellSet[];
  /** A profile for a choice of cells, and how its visitor must draw in the splits that are spoken of. */
  readonly profileOf: (cells: readonly number[], spokenOf: () => ReadonlySet<number>) => { readonly profile: ProfileJson; readonly identified: boolean; readonly draws: readonly Draw[] };
};

/** The space of a bundle at a moment; with the memory of an earlier one, only what was edited is worked out anew. */
export function makeSpace(loaded: LoadedBundle, at: { readonly now: number }, memory: SpaceMemory = emptyMemory()): Space {
  const variables = makeVariables({ loaded, now: at.now, memory });
  let full: { readonly sure: readonly CellSet[]; readonly every: readonly CellSet[] } = { sure: [], every: [] };
  return {
    loaded,
    now: at.now,
    constraintOf: makeConstraints(loaded, variables),
    domains(surely) {
      if (full.every.length !== variables.all.length) {
        const every = variables.all.map(({ count }) => allCells(count));
        full = { every, sure: variables.all.map(({ wild }, index) => without(every[index] ?? wild, wild)) };
      }
      return surely ? full.sure : full.every;
    },
    profileOf(cells, spokenOf) {
      const into: Putting = { attributes: {}, events: [], consent: new Set(), draws: [] };
      // What nobody asked about is in its first cell, which says nothing; only a draw always says something.
      const identified = cells[identity] === 1;
      const spoken = identified ? spokenOf() : null;
      variables.all.forEach((variable, index) => {
        const cell = cells[index] ?? 0;
        if (cell !== 0 || spoken?.has(index) === true) variable.put(cell, into);
      });
      const { attributes, events, consent, draws } = into;
      const profile = { attributes, ...(events.length === 0 ? {} : { events }), ...(consent.size === 0 ? {} : { consent: [...consent].sort() }) };
      return { profile, identified, draws };
    },
  };
}

function makeConstraints(loaded: LoadedBundle, variables: SpaceVariables): (region: Region) => Constraint {
  const pool = loaded.bundle.predicates;
  const byPredicate = new Map<number, Constraint>();
  const [inside, beyond] = [new WeakMap<Region, Constraint>(), new WeakMap<Region, Constraint>()];
  const ofPredicate = (index: number, mask: TruthMask): Constraint => {
    const key = index * 8 + mask;
    const found = byPredicate.get(key) ?? composed(index, mask);
    byPredicate.set(key, found);
    return found;
  };
  const composed = (index: number, mask: TruthMask): Constraint => {
    const predicate = pool[index];
    if (mask === 0 || mask === 7 || predicate === undefined) return mask === 7 || (predicate === undefined && (mask & bits.unknown) !== 0) ? always : never;
    if ("op" in predicate || "did" in predicate) return leafConstraint(variables, { predicate, index }, mask);
    if ("all" in predicate) return demanded(demandOfAll(mask), (of) => predicate.all.map((part) => ofPredicate(part, of)));
    // `none` is `all` of the opposites, and `any` is what `none` is not.
    const [parts, asked] = "any" in predicate ? [predicate.any, negated(mask)] : [predicate.none, mask];
    return demanded(demandOfAll(asked), (of) => parts.map((part) => ofPredicate(part, negated(of))));
  };
  const build = (region: Region, holds: boolean): Constraint => {
    if ("truth" in region) return ofPredicate(region.of, holds ? bits[region.truth] : 7 & ~bits[region.truth]);
    if ("not" in region) return asked(region.not, !holds);
    if ("visitor" in region) return identified((region.visitor === "known") === holds);
    if ("draw" in region) return holds ? allOf([identified(true), drawn(variables, region)]) : anyOf([identified(false), drawn(variables, { draw: region.draw, ranges: outside(region.ranges) })]);
    const isAll = ("all" in region) === holds;
    const parts = "all" in region ? region.all : region.any;
    return (isAll ? allOf : anyOf)(parts.map((part) => asked(part, holds)));
  };
  const asked = (region: Region, holds: boolean): Constraint => {
    const known = holds ? inside : beyond;
    const found = known.get(region) ?? build(region, holds);
    known.set(region, found);
    return found;
  };
  return (region) => asked(region, true);
}

const identified = (known: boolean): Constraint => inCells(identity, cellsOf(2, [known ? 1 : 0]), 2);

function drawn(variables: SpaceVariables, { draw, ranges }: { readonly draw: string; readonly ranges: readonly Range[] }): Constraint {
  const { variable, pieces: own } = variables.draw(draw, ranges);
  const covered = own.flatMap((piece, cell) => (isCovered(piece, ranges) ? [cell] : []));
  return inCells(variable, cellsOf(own.length, covered), own.length);
}

const outside = (ranges: readonly Range[]): readonly Range[] => pieces(ranges.flat()).filter((piece) => !isCovered(piece, ranges));

function demanded(demand: Demand, parts: (of: TruthMask) => readonly Constraint[]): Constraint {
  if ("both" in demand) return allOf(demand.both.map((each) => demanded(each, parts)));
  if ("either" in demand) return anyOf(demand.either.map((each) => demanded(each, parts)));
  return demand.match === "all" ? allOf(parts(demand.of)) : anyOf(parts(demand.of));
}
