import { isId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";

/** A readable id for something seeded: `cmp_vip_hero`. */
export function seedId<Kind extends IdKind>(kind: Kind, id: string): Id<Kind> {
  if (!isId(kind, id)) throw new Error(`${id} is not a ${kind} id`);
  return id;
}
