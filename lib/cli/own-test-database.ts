import { randomBytes } from "node:crypto";
import { inject } from "vitest";
import { command, databaseAt } from "./test-database";

/** A database of a test file's own, copied from the migrated one. `drop` takes it away again. */
export async function ownTestDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const [server, template] = [inject("databaseServer"), inject("databaseTemplate")];
  const name = `thenwise_test_${randomBytes(6).toString("hex")}`;
  await command(server, `CREATE DATABASE ${name} TEMPLATE ${template}`);
  return { url: databaseAt(server, name), drop: () => command(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
}
