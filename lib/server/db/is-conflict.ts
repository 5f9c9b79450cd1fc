import "server-only";
import { z } from "zod";

/** What Prisma says of a statement that was written by hand, with PostgreSQL's own code for a transaction that cannot be put in line. */
const byHand = z.object({ code: z.literal("P2010"), meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.enum(["40001", "40P01"]) }) }) }) });
const byModel = z.object({ code: z.enum(["P2034", "P2002"]) });

/** Whether a transaction failed because of another one: a row that was saved meanwhile, or one that was added under the same name. */
export const isConflict = (error: unknown): boolean => byModel.safeParse(error).success || byHand.safeParse(error).success;
