import "server-only";
import { limitedAddress } from "@/lib/delivery/client-address";
import { type Door } from "@/lib/server/people/make-sign-in";

/** Where a request comes from. Our own front wrote the header, over whatever a stranger had sent in it. */
export function doorOf(forwardedFor: string | null | undefined): Door {
  return { address: limitedAddress(forwardedFor ?? "unknown") };
}
