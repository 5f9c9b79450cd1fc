import { type Instrumentation } from "next";

/** Once for each server process, before its first request. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { keepSweeping } = await import("@/lib/server/jobs/keep-sweeping");
  keepSweeping();
}

/** A page has no way to choose its status: the front answers 503 where it broke because the database was away. */
export const onRequestError: Instrumentation.onRequestError = async (fault) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const [{ isDatabaseAway }, { noteDatabaseAway }] = await Promise.all([import("@/lib/server/db/database-away"), import("@/lib/front/request-fate")]);
  if (isDatabaseAway(fault)) noteDatabaseAway();
};
