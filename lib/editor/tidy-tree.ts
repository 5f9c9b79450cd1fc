/** One box of a tree: how far it reaches to each side of its middle, and what hangs below it, in order. */
export type TreeBox = {
  readonly left: number;
  readonly right: number;
  readonly children: readonly TreeBox[];
};

/** The least room between two boxes of one row. */
const roomBetween = 28;

/**
 * Gives every box of the tree its x: children in order from left to right, no two boxes of a row touching, subtrees as near
 * to each other as they fit. A parent stands over the child that goes deepest, so that a long chain with something beside
 * each of its boxes is a column and not a staircase; where several go equally deep, over the middle of its children. Rows
 * are levels: a box's row is its depth. The root stands at 0. Time grows with the number of boxes, and no depth of tree can
 * exhaust the stack.
 */
export function tidyTree(root: TreeBox): ReadonlyMap<TreeBox, number> {
  const { order, firstChild } = topDown(root);
  const shapes: Shape[] = [];
  const xs: number[] = [0];
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const [box, first] = [boxAt(order, at), firstChild[at] ?? 0];
    const parts = shapes.slice(first, first + box.children.length);
    const places = spread(parts);
    for (let child = 0; child < places.length; child += 1) xs[first + child] = places[child] ?? 0;
    shapes[at] = grown(box, joined(parts, places));
  }
  const placed = new Map<TreeBox, number>();
  for (let at = 0; at < order.length; at += 1) {
    const [box, x, first] = [boxAt(order, at), xs[at] ?? 0, firstChild[at] ?? 0];
    placed.set(box, x);
    for (let child = first; child < first + box.children.length; child += 1) xs[child] = x + (xs[child] ?? 0);
  }
  if (placed.size < order.length) throw new Error("tidyTree: a box stands twice in its tree");
  return placed;
}

/** A subtree's outline, row by row and deepest row first, so that a parent is added at the end. Values count from `shift`. */
type Shape = { readonly lefts: number[]; readonly rights: number[]; shift: number };

/** The boxes row by row. A box's children stand next to each other, from `firstChild` on, so that what is known of a box is kept by its number. */
function topDown(root: TreeBox): { readonly order: readonly TreeBox[]; readonly firstChild: readonly number[] } {
  const order: TreeBox[] = [root];
  const firstChild: number[] = [];
  for (let at = 0; at < order.length; at += 1) {
    firstChild.push(order.length);
    order.push(...boxAt(order, at).children);
  }
  return { order, firstChild };
}

function boxAt(order: readonly TreeBox[], at: number): TreeBox {
  const box = order[at];
  if (box === undefined) throw new RangeError(`tidyTree: there is no box ${at}`);
  return box;
}

/** Where each subtree goes, relative to their parent. */
function spread(parts: readonly Shape[]): readonly number[] {
  if (parts.length < 2) return parts.map(() => 0);
  const rows = rowsThatMatter(parts);
  const snugLeft = pack(parts, rows, asDrawn);
  const last = snugLeft.at(-1) ?? 0;
  // Packed from both ends and averaged, small subtrees between large ones stand evenly; both are free of touching, so their mean is.
  const snugRight = pack(parts.toReversed(), rows, inAMirror).map((x) => last - x).toReversed();
  const even = snugLeft.map((x, index) => (x + (snugRight[index] ?? x)) / 2);
  const below = even[deepestOf(parts) ?? -1] ?? ((even[0] ?? 0) + (even.at(-1) ?? 0)) / 2;
  return even.map((x) => x - below);
}

/** The place of the subtree that is deeper than every other; null: two are as deep. */
function deepestOf(parts: readonly Shape[]): number | null {
  let [deepest, isAlone] = [0, true];
  for (let at = 1; at < parts.length; at += 1) {
    const [depth, most] = [partDepth(parts, at), partDepth(parts, deepest)];
    if (depth > most) [deepest, isAlone] = [at, true];
    else if (depth === most) isAlone = false;
  }
  return isAlone ? deepest : null;
}

const partDepth = (parts: readonly Shape[], at: number): number => parts[at]?.lefts.length ?? 0;

const depthOf = (shape: Shape): number => shape.lefts.length;

/** Below the second deepest subtree there is nothing to bump into: looking no further keeps the whole linear. */
function rowsThatMatter(parts: readonly Shape[]): number {
  return parts.map(depthOf).toSorted((a, b) => b - a)[1] ?? 0;
}

type View = { readonly left: (shape: Shape, row: number) => number; readonly right: (shape: Shape, row: number) => number };
const asDrawn: View = { left: leftAt, right: rightAt };
const inAMirror: View = { left: (shape, row) => -rightAt(shape, row), right: (shape, row) => -leftAt(shape, row) };

function pack(parts: readonly Shape[], rows: number, view: View): readonly number[] {
  const reach: number[] = [];
  return parts.map((part) => {
    const depth = Math.min(depthOf(part), rows);
    let x = 0;
    for (let row = 0; row < depth; row += 1) {
      const edge = reach[row];
      if (edge !== undefined) x = Math.max(x, edge + roomBetween - view.left(part, row));
    }
    for (let row = 0; row < depth; row += 1) reach[row] = Math.max(reach[row] ?? -Infinity, x + view.right(part, row));
    return x;
  });
}

function leftAt(shape: Shape, row: number): number {
  return (shape.lefts[depthOf(shape) - 1 - row] ?? 0) + shape.shift;
}

function rightAt(shape: Shape, row: number): number {
  return (shape.rights[depthOf(shape) - 1 - row] ?? 0) + shape.shift;
}

/** The outline of all subtrees together: the deepest one's, with the rows it shares with others taken over. */
function joined(parts: readonly Shape[], places: readonly number[]): Shape {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  const deepest = parts.reduce<{ part: Shape; place: number } | null>((best, part, index) => {
    return best === null || depthOf(part) > depthOf(best.part) ? { part, place: places[index] ?? 0 } : best;
  }, null);
  if (deepest === null) return { lefts: [], rights: [], shift: 0 };
  const rows = rowsThatMatter(parts);
  const lefts: number[] = [];
  const rights: number[] = [];
  parts.forEach((part, index) => {
    const place = places[index] ?? 0;
    for (let row = 0; row < Math.min(depthOf(part), rows); row += 1) {
      lefts[row] = Math.min(lefts[row] ?? Infinity, place + leftAt(part, row));
      rights[row] = Math.max(rights[row] ?? -Infinity, place + rightAt(part, row));
    }
  });
  const { part } = deepest;
  part.shift += deepest.place;
  for (let row = 0; row < rows; row += 1) {
    const at = depthOf(part) - 1 - row;
    part.lefts[at] = (lefts[row] ?? 0) - part.shift;
    part.rights[at] = (rights[row] ?? 0) - part.shift;
  }
  return part;
}

function grown(box: TreeBox, below: Shape): Shape {
  below.lefts.push(-box.left - below.shift);
  below.rights.push(box.right - below.shift);
  return below;
}
