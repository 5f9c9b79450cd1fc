import "server-only";
import { randomInt } from "node:crypto";
import { type Random } from "@/lib/core/vocabulary/ids";

/** What use-cases take from outside: the time and chance, so that tests can hold them still. */
export type World = { readonly clock: () => Date; readonly random: Random };

/** The real ones; ids and seeds come from the system's own randomness, so nobody can guess the next. */
export const realWorld: World = { clock: () => new Date(), random: () => randomInt(2 ** 32) / 2 ** 32 };
