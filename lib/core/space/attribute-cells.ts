import { cellsOf, type CellSet } from "./cell-set";
import { isExact } from "./exactness";
import { fullListItems, trialsFor } from "./landmark-values";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type FindOperator } from "@/lib/core/evaluate/ready-predicate";
import { type Clock } from "@/lib/core/operators/operator";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** A comparison of one attribute, and its text: two that ask the same have the same. */
export type AttributeLeaf = { readonly text: string; readonly op: string; readonly with: Json };

/** Which cells give a comparison each truth. Not `exact`: cells are a sample, so wild cells stand for what it may miss. */
export type LeafCells = { readonly yes: CellSet; readonly no: CellSet; readonly unknown: CellSet; readonly exact: boolean };

/** A variable of the space: its values cut into cells by what is asked of it. Wild cells stand for values that were not found. */
export type Cells<Value> = {
  readonly count: number;
  /** By cell; a wild cell has none. */
  readonly values: readonly (Value | undefined)[];
  readonly wild: CellSet;
  readonly leaves: ReadonlyMap<string, LeafCells>;
};

export type AskingAt = { readonly loaded: LoadedBundle; readonly now: number };

/** The cells that these comparisons cut an attribute into. The first is always *unknown*. */
export function attributeCells(type: AttributeType, leaves: readonly AttributeLeaf[], { loaded, now }: AskingAt): Cells<Json> {
  const { find, door } = loaded.engine.asking;
  const { zone } = door;
  // What a day was before days were days is not in these trial values: of an older bundle they are a sample. A day has no hour, so *at an hour* may be unknown.
  const asked = leaves.map((leaf) => ({ ...leaf, exact: isExact(type, leaf) && (type !== "date" || "zone" in loaded.bundle), test: testOf(type, leaf, find) }));
  const tooMany = type === "list" && new Set(asked.flatMap((leaf) => (Array.isArray(leaf.with) ? leaf.with : []))).size > fullListItems;
  const exact = asked.map((leaf) => leaf.exact && (!tooMany || leaf.with === null));
  const truthsAt = (value: AttributeValue | undefined): readonly Truth[] => asked.map(({ test }) => test(value, { now, zone }));
  const builder = makeCells<Json>(exact, asked.map(({ op }) => find(op)?.operand === "hours"));
  builder.add(undefined, truthsAt(undefined), false);
  for (const { value, point } of trialsFor(type, { leaves, now, zone, isWhole: !exact.includes(false) })) {
    const read = door.readers.value({ type }, value, zone);
    if (read === null) continue;
    builder.add(value, truthsAt(read), !point);
  }
  return builder.done(leaves.map(({ text }) => text));
}

function testOf(type: AttributeType, leaf: AttributeLeaf, find: FindOperator): (value: AttributeValue | undefined, at: Clock) => Truth {
  const operator = find(leaf.op);
  const test = operator === undefined || !operator.types.includes(type) ? null : operator.bind(leaf.with);
  return (value, at) => test?.(value, at) ?? "unknown";
}

const letters = { yes: "y", no: "n", unknown: "?" } as const;

type Builder<Value> = {
  /** `open`: other values may lie beside this one, on which the comparisons that are a sample answer otherwise. */
  readonly add: (value: Value | undefined, truths: readonly Truth[], open: boolean) => void;
  readonly done: (texts: readonly string[]) => Cells<Value>;
};

/** Gathers cells: values on which all comparisons agree are one. `vague` comparisons may be unknown for values that were not found, too. */
export function makeCells<Value>(exact: readonly boolean[], vague: readonly boolean[] = []): Builder<Value> {
  const cells: { readonly value: Value | undefined; readonly truths: readonly Truth[]; readonly wild: boolean }[] = [];
  const seen = new Set<string>();
  const wildSeen = new Set<string>();
  const isSample = exact.includes(false);
  const addWild = (truths: readonly Truth[]): void => {
    const key = truths.map((truth, index) => (exact[index] === true ? letters[truth] : "*")).join("");
    if (!wildSeen.has(key)) cells.push({ value: undefined, truths, wild: true });
    wildSeen.add(key);
  };
  return {
    add(value, truths, open) {
      // That something is known is a cell of its own even where nothing asks for it: another attribute may be compared with it.
      const key = `${value === undefined ? "" : "="}${truths.map((truth) => letters[truth]).join("")}`;
      if (!seen.has(key)) cells.push({ value, truths, wild: false });
      seen.add(key);
      if (open && isSample) addWild(truths);
    },
    done(texts) {
      const count = cells.length;
      const having = (leaf: number, truth: Truth): CellSet =>
        cellsOf(count, cells.flatMap(({ truths, wild }, cell) => ((wild && exact[leaf] === false ? truth !== "unknown" || vague[leaf] === true || truths[leaf] === "unknown" : truths[leaf] === truth) ? [cell] : [])));
      return {
        count,
        values: cells.map(({ value }) => value),
        wild: cellsOf(count, cells.flatMap(({ wild }, cell) => (wild ? [cell] : []))),
        leaves: new Map(texts.map((text, leaf) => [text, { yes: having(leaf, "yes"), no: having(leaf, "no"), unknown: having(leaf, "unknown"), exact: exact[leaf] === true }])),
      };
    },
  };
}
