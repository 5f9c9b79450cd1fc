import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ownTestDatabase } from "./own-test-database";
import { secretsIn, type Secrets } from "./secrets";

export type SeededTestDatabase = { readonly url: string; readonly secrets: Secrets; readonly environment: Readonly<Record<string, string>>; readonly drop: () => Promise<void> };

/** A database of a test file's own with the demo in it, and this process configured for it as `npm start` configures the app. */
export async function seededTestDatabase(): Promise<SeededTestDatabase> {
  const { url, drop } = await ownTestDatabase();
  const folder = mkdtempSync(join(tmpdir(), "thenwise-secrets-"));
  const secrets = secretsIn(folder);
  const environment = {
    DATABASE_URL: url,
    DATA_DIR: folder,
    NEXTAUTH_SECRET: secrets.nextAuthSecret,
    SIGNING_PRIVATE_KEY: secrets.signingPrivateKey,
    SIGNING_PUBLIC_KEY: secrets.signingPublicKey,
    APP_URL: "http://localhost:3000",
  };
  Object.assign(process.env, environment);
  const [{ seed }, { db }] = await Promise.all([import("@/prisma/seed"), import("@/lib/server/db/client")]);
  await seed(db(), secrets);
  return {
    url,
    secrets,
    environment,
    async drop() {
      await db().$disconnect();
      await drop();
    },
  };
}
