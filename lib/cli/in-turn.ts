import { Client } from "pg";

/** Ours among the locks of a database that other programs use as well: "thenwise" as a number. */
const lock = 8_387_236_824;

/** Works on a database while no other start does: of two instances on an empty one the second waits, and finds everything there. */
export async function inTurn<Value>(databaseUrl: string, work: () => Promise<Value>): Promise<Value> {
  const client = new Client({ connectionString: databaseUrl, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query("SELECT pg_try_advisory_lock($1) AS mine", [lock]);
    if (rows[0]?.mine !== true) {
      console.log("· Another start is preparing this database. Waiting for it …");
      await client.query("SELECT pg_advisory_lock($1)", [lock]);
    }
    return await work();
  } finally {
    // The lock goes with the connection.
    await client.end().catch(() => undefined);
  }
}
