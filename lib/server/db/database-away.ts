import "server-only";

/** Prisma's, Node's and PostgreSQL's own words for: not reachable, no connection free, broken off, shutting down, starting, read-only after a failover, waited too long for a lock. */
const codes: ReadonlySet<string> = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034"],
  ...["ECONNREFUSED", "ECONNRESET", "ECONNABORTED", "ETIMEDOUT", "EPIPE", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN"],
  ...["08000", "08001", "08003", "08004", "08006", "25006", "57P01", "57P02", "57P03", "57P05", "53300", "53400", "55P03", "40001", "40P01"],
]);

/** The driver's only words for: no connection free, none made in time, or one that broke off under a question. */
const messages = /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed|The server closed the connection|Server has closed the connection)/;

/** Whether something was thrown because the database does not answer right now, and not because of a mistake of ours. */
export function isDatabaseAway(thrown: unknown, depth = 0): boolean {
  if (typeof thrown !== "object" || thrown === null || depth > 5) return false;
  const said = ["code" in thrown && thrown.code, "originalCode" in thrown && thrown.originalCode];
  if (said.some((code) => typeof code === "string" && codes.has(code))) return true;
  if ("name" in thrown && thrown.name === "PrismaClientInitializationError") return true;
  if (thrown instanceof Error && messages.test(thrown.message)) return true;
  // Of a statement that was written by hand, what the database said stands deeper.
  const [cause, meta, adapter] = ["cause" in thrown && thrown.cause, "meta" in thrown && thrown.meta, "driverAdapterError" in thrown && thrown.driverAdapterError];
  return [cause, meta, adapter].some((inner) => isDatabaseAway(inner, depth + 1));
}
