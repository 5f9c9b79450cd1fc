import { attributeCells, type Cells } from "./attribute-cells";
import { noCells, type CellSet } from "./cell-set";
import { pieces, type Draw, type Range } from "./draws";
import { eventCells, type Events } from "./event-cells";
import { otherAttribute } from "./other-attribute";
import { predicateText } from "@/lib/core/compile/predicate-text";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { zoneOfBundle } from "@/lib/core/vocabulary/bundle-format";
import { type Json } from "@/lib/std/json";

/** What was worked out for other bundles and still holds: cells by what is asked. Keep one and hand it on after an edit. */
export type SpaceMemory = { readonly attributes: Map<string, Cells<Json>>; readonly events: Map<string, Cells<Events>> };

/** A memory of nothing yet. */
export const emptyMemory = (): SpaceMemory => ({ attributes: new Map(), events: new Map() });

/** What a choice of cells says of somebody. */
export type Putting = { readonly attributes: Record<string, Json>; readonly events: Events[number][]; readonly consent: Set<string>; readonly draws: Draw[] };

export type Variable = { readonly count: number; readonly wild: CellSet; readonly put: (cell: number, into: Putting) => void };

/** A variable's number, and what its cells answer. */
export type CellsAt = { readonly variable: number; readonly cells: Cells<unknown> };

/** The number of the variable that says whether a visitor has an id: cell 0 is without. */
export const identity = 0;

export type SpaceVariables = {
  readonly all: readonly Variable[];
  readonly textOf: (predicate: number) => string;
  readonly attribute: (key: string) => CellsAt;
  readonly event: (event: string) => CellsAt;
  /** A question whose answer is not told in cells: yes is 0, no is 1. */
  readonly claim: (text: string) => number;
  readonly draw: (seed: string, ranges: readonly Range[]) => { readonly variable: number; readonly pieces: readonly Range[] };
};

export type VariableOptions = { readonly loaded: LoadedBundle; readonly now: number; readonly memory: SpaceMemory };

/** The variables of a bundle's space, each made when it is first asked for. */
export function makeVariables({ loaded, now, memory }: VariableOptions): SpaceVariables {
  const { bundle } = loaded;
  const all: Variable[] = [{ count: 2, wild: noCells(2), put: () => undefined }];
  const known = new Map<string, CellsAt>();
  const groups = groupsOf(bundle);
  const texts: string[] = [];
  const textOf = (index: number): string => {
    const predicate = bundle.predicates[index];
    return (texts[index] ??= predicate === undefined ? "" : predicateText(predicate));
  };
  const add = (key: string, make: () => { readonly cells: Cells<unknown>; readonly put: Variable["put"] }): CellsAt => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const { cells, put } = make();
    const added = { variable: all.push({ count: cells.count, wild: cells.wild, put }) - 1, cells };
    known.set(key, added);
    return added;
  };
  return {
    all,
    textOf,
    attribute: (key) =>
      add(`attribute ${key}`, () => {
        const { type, purpose } = bundle.attributes[key] ?? { type: "text", purpose: null };
        const leaves = (groups.attributes.get(key) ?? []).flatMap((index) => {
          const predicate = bundle.predicates[index];
          return predicate !== undefined && "op" in predicate && otherAttribute(predicate.with) === null ? [{ text: textOf(index), op: predicate.op, with: predicate.with }] : [];
        });
        const cells = remembered(memory.attributes, `${type} ${type === "date" ? `${now} ${zoneOfBundle(bundle)} ${bundle.format}` : ""} ${leaves.map(({ text }) => text).join(" ")}`, () => attributeCells(type, leaves, { loaded, now }));
        const put = (cell: number, { attributes, consent }: Putting): void => {
          const value = cells.values[cell];
          if (value === undefined) return;
          attributes[key] = value;
          if (purpose !== null) consent.add(purpose);
        };
        return { cells, put };
      }),
    event: (event) =>
      add(`event ${event}`, () => {
        const leaves = (groups.events.get(event) ?? []).flatMap((index) => {
          const predicate = bundle.predicates[index];
          return predicate !== undefined && "did" in predicate ? [{ text: textOf(index), predicate: index, did: predicate.did }] : [];
        });
        const cells = remembered(memory.events, `${now} ${zoneOfBundle(bundle)} ${bundle.format} ${leaves.map(({ text }) => text).join(" ")}`, () => eventCells(loaded, leaves, now));
        return { cells, put: (cell, { events }) => void events.push(...(cells.values[cell] ?? [])) };
      }),
    claim: (text) => add(`claim ${text}`, () => ({ cells: plainCells(2), put: () => undefined })).variable,
    draw: (seed, ranges) => {
      const own = pieces([...(groups.cuts.get(seed) ?? []), ...ranges.flat()]);
      const { variable } = add(`draw ${seed} ${own.join(" ")}`, () => {
        const put = (cell: number, { draws }: Putting): void => {
          const range = own[cell];
          if (range !== undefined) draws.push({ seed, ranges: [range] });
        };
        return { cells: plainCells(own.length), put };
      });
      return { variable, pieces: own };
    },
  };
}

const plainCells = (count: number): Cells<unknown> => ({ count, values: [], wild: noCells(count), leaves: new Map() });

function remembered<Item>(memory: Map<string, Item>, key: string, make: () => Item): Item {
  const found = memory.get(key) ?? make();
  // As much as an afternoon of edits needs, no more.
  if (memory.size > 5000) memory.clear();
  memory.set(key, found);
  return found;
}

type Groups = { readonly attributes: ReadonlyMap<string, readonly number[]>; readonly events: ReadonlyMap<string, readonly number[]>; readonly cuts: ReadonlyMap<string, readonly number[]> };

/** Which predicates speak of each attribute and event, and where each seed's numbers are cut. */
function groupsOf({ predicates, campaigns }: Bundle): Groups {
  const [attributes, events, cuts] = [new Map<string, number[]>(), new Map<string, number[]>(), new Map<string, number[]>()];
  const put = (map: Map<string, number[]>, key: string, values: readonly number[]): void => void (map.get(key)?.push(...values) ?? map.set(key, [...values]));
  predicates.forEach((predicate, index) => {
    if ("op" in predicate) put(attributes, predicate.of, [index]);
    else if ("did" in predicate) put(events, predicate.did.event, [index]);
  });
  for (const { steps, holdout } of campaigns) {
    if (holdout !== null) put(cuts, holdout.seed, [holdout.shareBp]);
    for (const step of steps) if ("split" in step) put(cuts, step.split, step.arms.flatMap(({ ranges }) => ranges.flat()));
  }
  return { attributes, events, cuts };
}
