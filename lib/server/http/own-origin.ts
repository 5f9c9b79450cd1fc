import "server-only";
import { config } from "@/lib/server/config/config";

/**
 * Whether a request that changes something comes from a page of ours. Browsers always say where a change comes from, so one
 * that does not say is refused too; `null` is what sandboxed frames say. The host is the one the page was opened at, which
 * another site cannot choose for its own pages.
 */
export function isFromOwnOrigin(headers: Headers): boolean {
  const site = headers.get("sec-fetch-site");
  if (site !== null && site !== "same-origin") return false;
  const origin = headers.get("origin");
  if (origin === null || !URL.canParse(origin)) return false;
  return origin === new URL(config().APP_URL).origin || new URL(origin).host === headers.get("host");
}
