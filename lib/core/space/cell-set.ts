/** A set of small numbers, 32 to a word. Treated as immutable once it is shared. */
export type CellSet = Uint32Array;

/** A set for numbers below `count`, with nothing in it. */
export const noCells = (count: number): CellSet => new Uint32Array(Math.max(1, Math.ceil(count / 32)));

/** The set of these numbers. */
export function cellsOf(count: number, cells: Iterable<number>): CellSet {
  const set = noCells(count);
  for (const cell of cells) set[cell >>> 5] = (set[cell >>> 5] ?? 0) | (1 << (cell & 31));
  return set;
}

/** All numbers below `count`. */
export function allCells(count: number): CellSet {
  const set = noCells(count).fill(0xffffffff);
  if (count % 32 !== 0 || count === 0) set[set.length - 1] = count === 0 ? 0 : 2 ** (count % 32) - 1;
  return set;
}

export const hasCell = (set: CellSet, cell: number): boolean => ((set[cell >>> 5] ?? 0) & (1 << (cell & 31))) !== 0;

/** What lies in both. */
export function meeting(a: CellSet, b: CellSet): CellSet {
  const met = new Uint32Array(a.length);
  for (let index = 0; index < a.length; index += 1) met[index] = (a[index] ?? 0) & (b[index] ?? 0);
  return met;
}

/** What lies in either. */
export const joining = (a: CellSet, b: CellSet): CellSet => a.map((word, index) => word | (b[index] ?? 0));

/** What lies in the first alone. */
export const without = (a: CellSet, b: CellSet): CellSet => a.map((word, index) => word & ~(b[index] ?? 0));

/** Whether the two share anything. */
export function overlaps(a: CellSet, b: CellSet): boolean {
  for (let index = 0; index < a.length; index += 1) if (((a[index] ?? 0) & (b[index] ?? 0)) !== 0) return true;
  return false;
}

/** Whether all of the first lies in the second. */
export function isWithin(a: CellSet, b: CellSet): boolean {
  for (let index = 0; index < a.length; index += 1) if (((a[index] ?? 0) & ~(b[index] ?? 0)) !== 0) return false;
  return true;
}

export function isEmptySet(set: CellSet): boolean {
  for (let index = 0; index < set.length; index += 1) if (set[index] !== 0) return false;
  return true;
}

/** The least number in it; -1 when it is empty. */
export function firstCell(set: CellSet): number {
  for (let index = 0; index < set.length; index += 1) {
    const word = set[index] ?? 0;
    if (word !== 0) return index * 32 + (31 - Math.clz32(word & -word));
  }
  return -1;
}
