import { z } from "zod";
import { limits } from "./limits";
import { isId, isKey, notAnId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";

/** A text that somebody typed: trimmed, not empty, at most `most` characters. */
export const filledText = (most: number) => z.string().trim().min(1, "is empty").max(most, `is longer than ${most} characters`);

/** A text that may be empty. */
export const text = (most: number) => z.string().max(most, `is longer than ${most} characters`);

/** An id of one kind, read from strangers. */
export const idText = <Kind extends IdKind>(kind: Kind) => z.custom<Id<Kind>>((raw) => isId(kind, raw), notAnId(kind));

/** The key of an attribute, a placement or an environment. */
export const keyText = z.string().max(64).refine(isKey, "must begin with a letter and hold only letters, digits, dots, dashes and underscores (at most 64)");

/** The number of the saved state that a change was made against. */
export const revisionNumber = z.int().min(1);

/** One e-mail address in plain ASCII: homoglyphs, quotes, line breaks and second @ signs are refused, and case is not kept. */
export const emailText = z
  .string()
  .max(limits.email, `is longer than ${limits.email} characters`)
  .transform((raw) => raw.trim().toLowerCase())
  .refine((raw) => /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]{0,62}\.)*[a-z0-9-]{1,63}$/.test(raw), "is not an e-mail address");

/** A password somebody chose. Length is what counts; nothing else is asked. */
export const newPassword = z
  .string()
  .min(limits.password.least, `must have at least ${limits.password.least} characters`)
  .max(limits.password.most, `is longer than ${limits.password.most} characters`);

/** What every stored thing of the library carries: the number of its state, and when that was saved. */
export type Stored = { readonly revision: number; readonly updatedAt: string };

export const storedFields = { revision: revisionNumber, updatedAt: z.iso.datetime() };

/** Whether a thing of the library is put away: said when it is made, changed or read; what says nothing is not. */
export const archivedField = { archived: z.boolean().exactOptional() };

/** A whole list, as the list routes answer it. */
export type ListOf<Item> = { readonly data: readonly Item[] };

export const listOf = <Item>(item: z.ZodType<Item>): z.ZodType<ListOf<Item>> => z.strictObject({ data: z.array(item) });

/** `?revision=` of a DELETE: the state the caller saw. */
export const revisionQuery = z.strictObject({ revision: z.coerce.number().pipe(revisionNumber) });
export type RevisionQuery = z.infer<typeof revisionQuery>;
