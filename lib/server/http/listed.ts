import "server-only";
import { type ListOf } from "@/lib/api/field";
import { ok, type Result } from "@/lib/std/result";

/** A list as list routes answer it: an object, so that paging can come without breaking anyone. */
export function listed<Item, Error>(result: Result<readonly Item[], Error>): Result<ListOf<Item>, Error> {
  return result.ok ? ok({ data: result.value }) : result;
}
