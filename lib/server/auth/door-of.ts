import "server-only";
import { type Door } from "@/lib/server/people/make-sign-in";

/** Where a request comes from: the address that the nearest proxy (or Next itself) added last; what was there before it anybody may have written. */
export function doorOf(forwardedFor: string | null | undefined): Door {
  return { address: forwardedFor?.split(",").at(-1)?.trim() || "unknown" };
}
