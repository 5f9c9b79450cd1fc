import { z } from "zod";
import { isTimeZone } from "@/lib/core/vocabulary/time-zone";

/** A time zone by its IANA name, as this server knows it. */
export const zoneText = z.string().max(64).refine(isTimeZone, "is no time zone");

/** What holds for a whole workspace. `zone` null: nobody said yet, and its days are UTC's. */
export type WorkspaceSettingsDto = { readonly zone: string | null };
export const workspaceSettingsDto: z.ZodType<WorkspaceSettingsDto> = z.strictObject({ zone: z.string().nullable() });

/** PATCH /workspace */
export const workspaceChange = z.strictObject({ zone: zoneText });
export type WorkspaceChange = z.infer<typeof workspaceChange>;
