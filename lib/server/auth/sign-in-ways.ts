import "server-only";
import { demoLogins, type DemoLogin } from "./demo-logins";
import { config } from "@/lib/server/config/config";

/** How one can sign in here: the provider's label (null: none is set up), and the demo's logins (none outside the demo). */
export async function signInWays(): Promise<{ readonly oidc: string | null; readonly demo: readonly DemoLogin[] }> {
  const { OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ISSUER, OIDC_NAME } = config();
  const hasProvider = OIDC_CLIENT_ID !== undefined && OIDC_CLIENT_SECRET !== undefined && OIDC_ISSUER !== undefined;
  return { oidc: hasProvider ? OIDC_NAME : null, demo: await demoLogins() };
}
