import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { withSchemaEngine } from "./schema-engine";

const folder = join(import.meta.dirname, "../../prisma/migrations");
const lockfile = "migration_lock.toml";

/** The migrations as Prisma's engine wants them: in order of their names, with their SQL. */
function migrationsList() {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
  return {
    baseDir: folder,
    lockfile: { path: lockfile, content: existsSync(join(folder, lockfile)) ? readFileSync(join(folder, lockfile), "utf8") : null },
    shadowDbInitScript: "",
    migrationDirectories: names.map((name) => ({
      path: name,
      migrationFile: { path: "migration.sql", content: { tag: "ok" as const, value: readFileSync(join(folder, name, "migration.sql"), "utf8") } },
    })),
  };
}

/** Applies what is not applied yet and answers the names; a second call applies nothing. */
export function applyMigrations(databaseUrl: string): Promise<readonly string[]> {
  return withSchemaEngine(databaseUrl, async (engine) => {
    const { appliedMigrationNames } = await engine.applyMigrations({
      migrationsList: migrationsList(),
      filters: { externalTables: [], externalEnums: [] },
    });
    return appliedMigrationNames;
  });
}
