import "server-only";
import { type SaveCause } from "@/lib/api/campaigns";

/** What decides whether saves may become one: everything but what they changed. */
export type SaveHead = {
  readonly revision: number;
  /** The first revision that is folded into this one. */
  readonly first: number;
  /** When the first of them was saved. */
  readonly since: Date;
  readonly at: Date;
  readonly userId: string | null;
  readonly cause: SaveCause | null;
  /** The releases that were made of this very revision. */
  readonly releases: readonly string[];
};

/** Nothing further apart than this becomes one save; the newest ones stay as they were made; and once there are `most`, only `target` are left where that can be. */
export const folding = { longestMs: 24 * 60 * 60_000, newest: 50, most: 300, target: 200 } as const;

/**
 * Which saves become one, so that a long history stays readable without losing the states one would go back to: saves in a row of one
 * person within a day, oldest first, until few enough are left. What was published, imported, merged or restored stays a point of its own.
 * Takes and gives the oldest first; each group becomes its last save.
 */
export function foldedSaves<Save extends SaveHead>(saves: readonly Save[]): readonly (readonly Save[])[] {
  if (saves.length <= folding.most) return [];
  const groups: Save[][] = [];
  let left = saves.length;
  for (const save of saves.slice(0, -folding.newest)) {
    if (left <= folding.target) break;
    const group = groups.at(-1);
    if (group !== undefined && mayJoin(group, save)) {
      group.push(save);
      left -= 1;
    } else {
      groups.push([save]);
    }
  }
  return groups.filter(({ length }) => length > 1);
}

function mayJoin(group: readonly SaveHead[], save: SaveHead): boolean {
  const [oldest, last] = [group[0], group.at(-1)];
  if (oldest === undefined || last === undefined || last.userId !== save.userId || last.cause !== null || save.cause !== null || last.releases.length > 0) return false;
  return save.at.getTime() - oldest.since.getTime() <= folding.longestMs;
}
