import "server-only";
import { z } from "zod";
import { type Database } from "@/lib/server/db/client";
import { idleSessionMs } from "@/lib/server/people/make-sessions";

/** Ours among the locks of a database that other programs use as well. */
const lock = 8_387_236_825;
const dayMs = 86_400_000;

/** How long a repeated request is answered as the first one was. */
const idempotencyDays = 7;

/** Rows taken away at once from one table: a backlog must not hold locks for long. */
const most = 2_000;

/**
 * Takes away what has expired: login tries, sessions, one-time links and remembered answers. Of several processes one does it at a time.
 * Answers how many rows went; null: another process is at it.
 */
export async function sweep(db: Database, now: Date): Promise<number | null> {
  let all = 0;
  for (;;) {
    const gone = await sweepOnce(db, now);
    if (gone === null) return null;
    all += gone.reduce((sum, count) => sum + count, 0);
    if (gone.every((count) => count < most)) return all;
  }
}

const lockAnswer = z.tuple([z.object({ mine: z.boolean() })]);

const sweepOnce = (db: Database, now: Date): Promise<readonly number[] | null> =>
  db.$transaction(async (tx) => {
    const [{ mine }] = lockAnswer.parse(await tx.$queryRaw`SELECT pg_try_advisory_xact_lock(${lock}) AS mine`);
    if (!mine) return null;
    const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
    const swept = [
      await tx.loginAttempt.deleteMany({ where: { resetAt: { lte: now } }, limit: most }),
      await tx.session.deleteMany({ where: { OR: [{ expiresAt: { lte: now } }, { lastSeenAt: { lt: before(idleSessionMs) } }, { revokedAt: { lt: before(dayMs) } }] }, limit: most }),
      await tx.loginToken.deleteMany({ where: { expiresAt: { lte: now } }, limit: most }),
      await tx.idempotencyRecord.deleteMany({ where: { createdAt: { lt: before(idempotencyDays * dayMs) } }, limit: most }),
    ];
    return swept.map(({ count }) => count);
  });
