import "server-only";

/** Prisma's, Node's and PostgreSQL's own words for: not reachable, no connection free, shutting down, waited too long for a lock. */
const codes: ReadonlySet<string> = new Set([
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2034"],
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE"],
  ...["57P01", "57P02", "57P03", "53300", "55P03", "40001", "40P01"],
]);

/** Whether something was thrown because the database does not answer right now, and not because of a mistake of ours. */
export function isDatabaseAway(thrown: unknown, depth = 0): boolean {
  if (typeof thrown !== "object" || thrown === null || depth > 5) return false;
  if ("code" in thrown && typeof thrown.code === "string" && codes.has(thrown.code)) return true;
  if ("name" in thrown && thrown.name === "PrismaClientInitializationError") return true;
  return "cause" in thrown && isDatabaseAway(thrown.cause, depth + 1);
}
