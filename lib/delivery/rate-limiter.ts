/** How many requests a key may make: `burst` at once, refilled by `perSecond`. */
export type RateLimit = { readonly perSecond: number; readonly burst: number };

export type RateLimiter = {
  readonly limit: RateLimit;
  /** Takes one request from the key's bucket. */
  take(key: string): { readonly allowed: boolean; readonly left: number; readonly retryAfterSeconds: number };
  /** Puts one back that need not have been taken. */
  giveBack(key: string): void;
};

type Bucket = { tokens: number; at: number };

/** Keys remembered at most. Forgetting the one that was quiet the longest gives it a full bucket, never an empty one. */
const mostBuckets = 10_000;

/** A token bucket for each key. `monotonic` is milliseconds on a clock that never goes back. */
export function makeRateLimiter(limit: RateLimit, monotonic: () => number): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    limit,
    take(key) {
      const bucket = refilled(buckets.get(key), limit, monotonic());
      // Set anew, so that the Map's order is the order of last use.
      buckets.delete(key);
      buckets.set(key, bucket);
      forgetQuietest(buckets);
      const allowed = bucket.tokens >= 1;
      if (allowed) bucket.tokens -= 1;
      const missing = Math.max(0, 1 - bucket.tokens);
      return { allowed, left: Math.floor(bucket.tokens), retryAfterSeconds: Math.max(1, Math.ceil(missing / limit.perSecond)) };
    },
    giveBack(key) {
      const bucket = buckets.get(key);
      if (bucket !== undefined) bucket.tokens = Math.min(limit.burst, bucket.tokens + 1);
    },
  };
}

function refilled(bucket: Bucket | undefined, limit: RateLimit, now: number): Bucket {
  if (bucket === undefined) return { tokens: limit.burst, at: now };
  bucket.tokens = Math.min(limit.burst, bucket.tokens + ((now - bucket.at) / 1000) * limit.perSecond);
  bucket.at = now;
  return bucket;
}

function forgetQuietest(buckets: Map<string, Bucket>): void {
  if (buckets.size <= mostBuckets) return;
  const quietest = buckets.keys().next();
  if (quietest.done !== true) buckets.delete(quietest.value);
}
