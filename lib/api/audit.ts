import { z } from "zod";
import { idText, text } from "./field";
import { type Json } from "@/lib/std/json";

/** GET /audit?cursor=: a page, newest first. */
export const auditQuery = z.strictObject({ cursor: text(60).exactOptional() });
export type AuditQuery = z.infer<typeof auditQuery>;

export type AuditEntryDto = {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly facts: Readonly<Record<string, Json>>;
};
export type AuditPageDto = { readonly data: readonly AuditEntryDto[]; readonly nextCursor: string | null };

const facts = z.record(z.string(), z.json().transform((value): Json => value));
export const auditPageDto: z.ZodType<AuditPageDto> = z.strictObject({
  data: z.array(z.strictObject({ id: idText("audit"), at: z.iso.datetime(), actor: z.string(), action: z.string(), subject: z.string(), facts })),
  nextCursor: z.string().nullable(),
});
