import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, chmodSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "pg";
import { type TestProject } from "vitest/node";
import { startEmbeddedPostgres, ensureDatabase } from "./embedded-postgres";
import { applyMigrations } from "./migrations";

declare module "vitest" {
  interface ProvidedContext {
    /** An address of the server that tests make their databases on, and the name of the migrated one to copy. */
    readonly databaseServer: string;
    readonly databaseTemplate: string;
  }
}

/** Once for all integration tests: a throw-away cluster, or the server of TEST_DATABASE_URL, with one migrated database to copy. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const external = process.env["TEST_DATABASE_URL"];
  const server = external === undefined || external === "" ? await throwAwayCluster() : { url: external, end: async () => undefined };
  const template = `thenwise_template_${randomBytes(4).toString("hex")}`;
  await command(server.url, `CREATE DATABASE ${template}`);
  await applyMigrations(databaseAt(server.url, template));
  // A database that somebody is connected to cannot be copied.
  await command(server.url, `ALTER DATABASE ${template} ALLOW_CONNECTIONS false`);
  await command(server.url, `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '${template}'`);
  project.provide("databaseServer", server.url);
  project.provide("databaseTemplate", template);
  return async () => {
    await command(server.url, `DROP DATABASE IF EXISTS ${template} WITH (FORCE)`).catch(() => undefined);
    await server.end();
  };
}

async function throwAwayCluster() {
  const folder = mkdtempSync(join(tmpdir(), "thenwise-test-"));
  chmodSync(folder, 0o755);
  const postgres = await startEmbeddedPostgres({ folder: join(folder, "postgres"), password: "test" });
  await ensureDatabase(postgres, "tests");
  return {
    url: postgres.url("tests"),
    async end() {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The same server's address with another database. */
export function databaseAt(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs one statement on a server. */
export async function command(url: string, sql: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
