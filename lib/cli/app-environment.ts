import { type Secrets } from "./secrets";
import { type Settings } from "./settings";

/** The environment that `lib/server/config` reads. What a person set themselves goes before what was made here. */
export function appEnvironment(settings: Settings, secrets: Secrets, databaseUrl: string): NodeJS.ProcessEnv {
  return {
    NEXTAUTH_SECRET: secrets.nextAuthSecret,
    SIGNING_PRIVATE_KEY: secrets.signingPrivateKey,
    SIGNING_PUBLIC_KEY: secrets.signingPublicKey,
    ...process.env,
    DATABASE_URL: databaseUrl,
    DATA_DIR: settings.dataDir,
    APP_URL: settings.appUrl,
    // next-auth takes a path for its own, and needs it whole.
    NEXTAUTH_URL: `${settings.appUrl}/api/auth`,
    TRUSTED_PROXIES: String(settings.trustedProxies),
    EDGE_URL: settings.edgeUrl,
    THENWISE_DEMO: settings.demo ? "1" : "0",
    ...(settings.demo ? { DEMO_BROWSER_KEY: secrets.demoBrowserKey } : {}),
  };
}
