import { z } from "zod";

/** An address that a visitor would be led to. */
export const linkQuestion = z.strictObject({ address: z.url({ protocol: /^https?$/ }).max(2000) });
export type LinkQuestion = z.infer<typeof linkQuestion>;

export const linkOutcomes = ["answers", "missing", "forbidden", "failing", "no-such-host", "no-answer", "not-trusted", "not-public", "too-many-turns", "silent"] as const;
export type LinkOutcome = (typeof linkOutcomes)[number];

/** What was found at the address, or at the one it leads on to. `status`: null where nothing answered. */
export type LinkDto = { readonly outcome: LinkOutcome; readonly status: number | null; readonly leadsTo: string | null };
export const linkDto: z.ZodType<LinkDto> = z.strictObject({ outcome: z.enum(linkOutcomes), status: z.int().nullable(), leadsTo: z.string().nullable() });
