import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { databaseUrl } from "@/lib/server/config/config";
import { PrismaClient } from "@/prisma/generated/client/client";

export type Database = PrismaClient;

/** What a use-case may do inside a transaction: everything but open another. */
export type Transaction = Parameters<Parameters<Database["$transaction"]>[0]>[0];

declare global {
  var thenwiseDatabase: Database | undefined;
}

/** The process's one client. It outlives a hot reload, which would otherwise leave a pool behind each time. */
export function db(): Database {
  globalThis.thenwiseDatabase ??= openDatabase(databaseUrl());
  return globalThis.thenwiseDatabase;
}

/** A client of its own, for tools and tests; the caller disconnects it. */
export function openDatabase(connectionString: string): Database {
  const adapter = new PrismaPg({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 15_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  return new PrismaClient({ adapter });
}
