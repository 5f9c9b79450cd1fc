import { z } from "zod";
import { usedByKinds, type UsedBy } from "./problem";

/** What of the library may be referred to. The list is the type. */
export const usedKinds = ["attribute", "audience", "placement", "content-type", "event-type", "picture"] as const;
export type UsedKind = (typeof usedKinds)[number];

/** Where one thing of the library is used. Things that nothing uses have no entry. */
export type UsesDto = { readonly kind: UsedKind; /** Its key or id. */ readonly name: string; readonly usedBy: readonly UsedBy[] };
export const usesDto: z.ZodType<UsesDto> = z.strictObject({ kind: z.enum(usedKinds), name: z.string(), usedBy: z.array(z.strictObject({ kind: z.enum(usedByKinds), id: z.string(), name: z.string() })) });
