/**
 * What browsers on other sites need. `*` is right: a key says who asks, cookies are never read here. It must stand on failures too, or a 401 looks like a
 * broken network; and without the exposed ETag OpenFeature's web provider sees a change in every poll.
 */
export const corsHeaders = {
  "access-control-allow-origin": "*",
  "access-control-expose-headers": "ETag, Retry-After, RateLimit, RateLimit-Policy, Thenwise-Release, Thenwise-Stale-Seconds",
} as const;

/** Answers to a preflight. `*` does not cover Authorization, so the headers are named. */
export const preflightHeaders = {
  "access-control-allow-methods": "POST, OPTIONS",
  "access-control-allow-headers": "authorization, content-type, if-none-match, x-api-key",
  "access-control-max-age": "86400",
} as const;
