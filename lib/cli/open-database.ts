import { join } from "node:path";
import { Client } from "pg";
import { ensureDatabase, startEmbeddedPostgres } from "./embedded-postgres";
import { applyMigrations } from "./migrations";
import { type Secrets } from "./secrets";
import { type Settings } from "./settings";
import { step, Stop } from "./steps.mjs";

export type OpenDatabase = { readonly url: string; readonly close: () => Promise<void> };

/** A database that answers, embedded or given. */
export async function openDatabase(settings: Settings, secrets: Secrets): Promise<OpenDatabase> {
  return settings.databaseUrl === null ? embedded(settings, secrets) : { url: await reachable(settings.databaseUrl), close: async () => undefined };
}

/** Brings its tables up to this version. */
export const migrate = ({ url }: OpenDatabase) => step("Preparing the database", () => applyMigrations(url));

async function embedded({ dataDir }: Settings, { databasePassword }: Secrets) {
  const postgres = await step("Starting PostgreSQL", () => startEmbeddedPostgres({ folder: join(dataDir, "postgres"), password: databasePassword }));
  await ensureDatabase(postgres, "thenwise");
  return { url: postgres.url("thenwise"), close: postgres.stop };
}

async function reachable(url: string): Promise<string> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 });
  try {
    await client.connect();
    await client.end();
    return url;
  } catch (error) {
    const where = URL.canParse(url) ? new URL(url).host : "that address";
    const why = error instanceof Error && error.message !== "" ? error.message : "no answer";
    throw new Stop(`The database at ${where} cannot be reached (${why}). Check DATABASE_URL, or leave it out to use the embedded PostgreSQL.`);
  }
}
