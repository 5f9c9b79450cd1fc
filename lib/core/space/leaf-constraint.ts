import { type LeafCells } from "./attribute-cells";
import { allCells, cellsOf, joining, noCells, without, type CellSet } from "./cell-set";
import { allOf, anyOf, inCells, never, type Constraint } from "./constraint";
import { otherAttribute } from "./other-attribute";
import { type CellsAt, type SpaceVariables } from "./space-variables";
import { bits, type TruthMask } from "./truth-mask";
import { type Predicate } from "@/lib/core/vocabulary/bundle";

type Leaf = Extract<Predicate, { op: string } | { did: unknown }>;

/** What a comparison or a behaviour asks of its variable to have one of these truths. */
export function leafConstraint(variables: SpaceVariables, leaf: { readonly predicate: Leaf; readonly index: number }, mask: TruthMask): Constraint {
  const { predicate, index } = leaf;
  const text = variables.textOf(index);
  if ("did" in predicate) return answered(variables, { at: variables.event(predicate.did.event), text, mask });
  const other = otherAttribute(predicate.with);
  if (other !== null) return comparedWithEachOther(variables, { keys: [predicate.of, other], text, mask });
  return answered(variables, { at: variables.attribute(predicate.of), text, mask });
}

function answered(variables: SpaceVariables, { at: { variable, cells }, text, mask }: { readonly at: CellsAt; readonly text: string; readonly mask: TruthMask }): Constraint {
  const leaf = cells.leaves.get(text);
  if (leaf === undefined) throw new Error(`no cells for ${text}`);
  if (leaf.exact) return inCells(variable, cellsWith(leaf, { mask, count: cells.count }), cells.count);
  // A value that was not found may answer yes or no, but not both at once.
  const claim = variables.claim(text);
  const each = (["yes", "no"] as const).map((truth, cell) => ((mask & bits[truth]) === 0 ? never : allOf([inCells(variable, leaf[truth], cells.count), inCells(claim, cellsOf(2, [cell]), 2)])));
  return anyOf([...each, (mask & bits.unknown) === 0 ? never : inCells(variable, leaf.unknown, cells.count)]);
}

/** Which way round two attributes stand is not told in cells: it may be either wherever both are known. */
function comparedWithEachOther(variables: SpaceVariables, { keys, text, mask }: { readonly keys: readonly string[]; readonly text: string; readonly mask: TruthMask }): Constraint {
  const ends = keys.map((key) => {
    const { variable, cells } = variables.attribute(key);
    const missing = cellsOf(cells.count, [0]);
    return { known: inCells(variable, without(allCells(cells.count), missing), cells.count), unknown: inCells(variable, missing, cells.count) };
  });
  const claimed = cellsOf(2, (["yes", "no"] as const).flatMap((truth, cell) => ((mask & bits[truth]) === 0 ? [] : [cell])));
  return anyOf([
    (mask & bits.unknown) === 0 ? never : anyOf(ends.map(({ unknown }) => unknown)),
    allOf([...ends.map(({ known }) => known), inCells(variables.claim(text), claimed, 2)]),
  ]);
}

function cellsWith(leaf: LeafCells, { mask, count }: { readonly mask: TruthMask; readonly count: number }): CellSet {
  let cells = noCells(count);
  for (const truth of ["yes", "no", "unknown"] as const) if ((mask & bits[truth]) !== 0) cells = joining(cells, leaf[truth]);
  return cells;
}
