import { sameRecord } from "./same-record";

/** One thing as both found it, as I left it, and as they left it. Null: not there. */
export type Three<Item> = { readonly base: Item; readonly mine: Item; readonly theirs: Item };

/** Takes the side that changed; where both did, mine, and tells of it. */
export function mergeWhole<Item>({ base, mine, theirs }: Three<Item>, touch: () => void): Item {
  if (sameRecord(mine, theirs) || sameRecord(theirs, base)) return mine;
  if (sameRecord(mine, base)) return theirs;
  touch();
  return mine;
}

type Table<Item> = Readonly<Record<string, Item>>;

/** Merges records by key. What both changed is merged further; what one took away while the other changed it is told of. */
export function mergeTable<Item>({ base, mine, theirs }: Three<Table<Item>>, deeper: (three: Three<Item>, key: string) => Item, removed: (key: string) => void): Record<string, Item> {
  const merged: Record<string, Item> = {};
  for (const key of new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])) {
    const [was, my, their] = [base[key] ?? null, mine[key] ?? null, theirs[key] ?? null];
    const item = was !== null && my !== null && their !== null ? deeper({ base: was, mine: my, theirs: their }, key) : mergeWhole({ base: was, mine: my, theirs: their }, () => removed(key));
    if (item !== null) merged[key] = item;
  }
  return merged;
}

type WithId = { readonly id: string };

/** Merges a list of things with ids. One side may order it anew or add to it; when both do, mine comes first and it is told of. */
export function mergeList<Item extends WithId>(three: Three<readonly Item[]>, deeper: (three: Three<Item>, id: string) => Item, told: { readonly removed: (id: string) => void; readonly order: () => void }): Item[] {
  const { base, mine, theirs } = three;
  const items = mergeTable({ base: byId(base), mine: byId(mine), theirs: byId(theirs) }, deeper, told.removed);
  const both = isOrdered(base, mine) && isOrdered(base, theirs) && !sameRecord(mine.map(idOf), theirs.map(idOf));
  if (both) told.order();
  const [first, second] = isOrdered(base, mine) ? [mine, theirs] : [theirs, mine];
  return [...new Set([...first, ...second].map(idOf))].flatMap((id) => items[id] ?? []);
}

const idOf = ({ id }: WithId): string => id;
const byId = <Item extends WithId>(list: readonly Item[]): Table<Item> => Object.fromEntries(list.map((item) => [item.id, item]));

/** Whether something was added or moved; taking away alone leaves the order. */
function isOrdered(base: readonly WithId[], after: readonly WithId[]): boolean {
  const [before, now] = [base.map(idOf), after.map(idOf)];
  return !sameRecord(now, before.filter((id) => now.includes(id)));
}
