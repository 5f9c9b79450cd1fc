import { isId, makeId, type IdKind, type Random } from "@/lib/core/vocabulary/ids";

const ownKinds = ["node", "branch", "arm", "condition", "variant", "seed"] as const satisfies readonly IdKind[];

/**
 * A copier that gives everything a copy owns a new id, the same new id wherever the old one stood. Ids of shared things
 * (audiences, placements) stay. What it gives back is JSON, to be parsed by the schema of what it was.
 */
export function freshIds(random: Random): (value: unknown) => unknown {
  const given = new Map<string, string>();
  const renamed = (text: string): string => {
    const kind = ownKinds.find((each) => isId(each, text));
    if (kind === undefined) return text;
    const fresh = given.get(text) ?? makeId(kind, random);
    given.set(text, fresh);
    return fresh;
  };
  const copy = (value: unknown): unknown => {
    if (typeof value === "string") return renamed(value);
    if (Array.isArray(value)) return value.map(copy);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, copy(member)]));
  };
  return copy;
}
