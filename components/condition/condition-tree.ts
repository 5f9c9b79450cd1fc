import { conditionLimits, type Condition, type Group } from "@/lib/core/conditions/condition";
import { type ConditionId } from "@/lib/core/vocabulary/ids";

/** Where a part stands: the group around it and its place there. Null: it is the whole condition. */
type Spot = { readonly group: Group; readonly index: number };

/** The condition with the part of this id replaced. */
export function replacePart(root: Condition, id: ConditionId, next: Condition): Condition {
  return mapPart(root, id, () => [next])[0] ?? root;
}

/** The condition without the part. The whole condition cannot remove itself. */
export function removePart(root: Condition, id: ConditionId): Condition {
  return root.id === id ? root : (mapPart(root, id, () => [])[0] ?? root);
}

/** Adds a part at the end of a group; to a condition that is a single row, by putting both into one group. */
export function addPart(root: Condition, to: { readonly group: ConditionId; readonly newGroup: ConditionId }, part: Condition): Condition {
  if (root.id === to.group && root.kind !== "group") return { kind: "group", id: to.newGroup, match: "all", parts: [root, part] };
  return mapPart(root, to.group, (found) => (found.kind === "group" ? [{ ...found, parts: [...found.parts, part] }] : [found]))[0] ?? root;
}

/** Puts a group of its own around the part. Null: the groups would nest too deep. */
export function wrapPart(root: Condition, id: ConditionId, newGroup: ConditionId): Condition | null {
  const wrapped = mapPart(root, id, (found) => [{ kind: "group", id: newGroup, match: "all", parts: [found] }])[0] ?? root;
  return fits(wrapped) ? wrapped : null;
}

/** Takes the box away and leaves its rows where it stood. Null: the whole condition cannot become several rows, or none. */
export function unwrapGroup(root: Condition, id: ConditionId): Condition | null {
  const parts = mapPart(root, id, (found) => (found.kind === "group" ? found.parts : [found]));
  const only = parts[0];
  return parts.length === 1 && only !== undefined ? only : null;
}

/**
 * Moves a part one line up or down as it is read: past a row, into the end (or beginning) of a group it meets, out of its
 * own group at the edge. So every place can be reached by two keys. Null: it already stands at the end, or would nest too deep.
 */
export function movePart(root: Condition, id: ConditionId, direction: "up" | "down"): Condition | null {
  const spot = spotOf(root, id);
  if (spot === null) return null;
  const part = spot.group.parts[spot.index];
  if (part === undefined) return null;
  const step = direction === "up" ? -1 : 1;
  const neighbour = spot.group.parts[spot.index + step];
  const without = removePart(root, id);
  const moved =
    neighbour === undefined
      ? besideGroup(without, spot.group.id, { part, direction })
      : neighbour.kind === "group"
        ? mapPart(without, neighbour.id, (group) => [withPart(group, part, direction)])[0]
        : mapPart(without, spot.group.id, (group) => [insertAt(group, part, spot.index + step)])[0];
  return moved !== undefined && moved !== null && fits(moved) ? moved : null;
}

/** How many groups deep the condition nests; a row alone is 0. */
export function depthOf(condition: Condition): number {
  return condition.kind === "group" ? 1 + Math.max(0, ...condition.parts.map(depthOf)) : 0;
}

/** The part with this id, wherever it stands. */
export function partOf(root: Condition, id: string): Condition | null {
  if (root.id === id) return root;
  if (root.kind !== "group") return null;
  for (const part of root.parts) {
    const found = partOf(part, id);
    if (found !== null) return found;
  }
  return null;
}

/** How many groups stand around the part, itself included when it is one. */
export function levelOf(root: Condition, id: ConditionId): number {
  if (root.id === id) return root.kind === "group" ? 1 : 0;
  if (root.kind !== "group") return 0;
  const inner = root.parts.find((part) => partOf(part, id) !== null);
  return inner === undefined ? 0 : 1 + levelOf(inner, id);
}

/** The same condition under new ids, so that a copy can stand beside it. */
export function withNewIds(condition: Condition, newId: () => ConditionId): Condition {
  if (condition.kind !== "group") return { ...condition, id: newId() };
  return { ...condition, id: newId(), parts: condition.parts.map((part) => withNewIds(part, newId)) };
}

const fits = (condition: Condition): boolean => depthOf(condition) <= conditionLimits.depth;

function mapPart(at: Condition, id: ConditionId, change: (found: Condition) => readonly Condition[]): readonly Condition[] {
  if (at.id === id) return change(at);
  if (at.kind !== "group") return [at];
  const parts = at.parts.flatMap((part) => mapPart(part, id, change));
  const same = parts.length === at.parts.length && parts.every((part, index) => part === at.parts[index]);
  return [same ? at : { ...at, parts }];
}

function spotOf(at: Condition, id: ConditionId): Spot | null {
  if (at.kind !== "group") return null;
  const index = at.parts.findIndex((part) => part.id === id);
  if (index >= 0) return { group: at, index };
  for (const part of at.parts) {
    const found = spotOf(part, id);
    if (found !== null) return found;
  }
  return null;
}

function besideGroup(root: Condition, group: ConditionId, move: { readonly part: Condition; readonly direction: "up" | "down" }): Condition | null {
  const outer = spotOf(root, group);
  if (outer === null) return null;
  const at = move.direction === "up" ? outer.index : outer.index + 1;
  return mapPart(root, outer.group.id, (found) => [insertAt(found, move.part, at)])[0] ?? null;
}

function withPart(group: Condition, part: Condition, direction: "up" | "down"): Condition {
  if (group.kind !== "group") return group;
  return { ...group, parts: direction === "up" ? [...group.parts, part] : [part, ...group.parts] };
}

const insertAt = (group: Condition, part: Condition, index: number): Condition =>
  group.kind === "group" ? { ...group, parts: group.parts.toSpliced(index, 0, part) } : group;
