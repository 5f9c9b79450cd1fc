import { limitedAddress } from "@/lib/delivery/client-address";
import { type TooMany } from "@/lib/delivery/ports";
import { makeRateLimiter } from "@/lib/delivery/rate-limiter";

/** A page with a mistyped key asks once for each visitor; whoever guesses asks more often. */
const limit = { perSecond: 0.5, burst: 30 };
const mostRight = 5_000;

type Shown = { /** Its hash. */ readonly secret: string; readonly address: string };

/**
 * Counts keys that are not known, by address, and lets the database be asked no more for an address that showed many. A key that was right
 * before is always looked up: whoever stands behind the same address as somebody who guesses goes on being served.
 */
export function makeWrongKeys(monotonic: () => number) {
  const limiter = makeRateLimiter(limit, monotonic);
  const right = new Set<string>();
  const remember = (secret: string): void => {
    right.delete(secret);
    right.add(secret);
    const [oldest] = right;
    if (right.size > mostRight && oldest !== undefined) right.delete(oldest);
  };
  return {
    async unlessTooMany<Known extends object | "away">({ secret, address }: Shown, lookUp: (secret: string) => Promise<Known | null>): Promise<Known | null | TooMany> {
      const subject = limitedAddress(address);
      // Taken before it is looked up, so that many at once are counted as many.
      const taken = right.has(secret) ? null : limiter.take(subject);
      if (taken?.allowed === false) return { retryAfterSeconds: taken.retryAfterSeconds };
      const known = await lookUp(secret);
      if (known === null) right.delete(secret);
      else if (known !== "away") remember(secret);
      if (known !== null && taken !== null) limiter.giveBack(subject);
      return known;
    },
  };
}
