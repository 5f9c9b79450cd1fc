import "server-only";
import { mostStrangeNames, seenDays, type SeenEventStore } from "./seen-event-store";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type EventCount } from "@/lib/delivery/event-counter";
import { type Database } from "@/lib/server/db/client";

const dayMs = 86_400_000;

/** What was seen, in PostgreSQL. */
export const seenEventStorePrisma = (db: Database): SeenEventStore => ({
  async list(workspaceId, now) {
    const [last, lately] = await Promise.all([
      db.seenEvent.groupBy({ by: ["name"], where: { workspaceId }, _max: { lastAt: true } }),
      db.seenEvent.groupBy({ by: ["name"], where: { workspaceId, day: { gt: new Date(now.getTime() - 30 * dayMs) } }, _sum: { profiles: true } }),
    ]);
    const profiles = new Map(lately.map(({ name, _sum }) => [name, Number(_sum.profiles ?? 0)]));
    return last
      .flatMap(({ name, _max: { lastAt } }) => (lastAt === null ? [] : [{ name, lastAt: lastAt.toISOString(), profiles: profiles.get(name) ?? 0 }]))
      .toSorted((a, b) => (a.lastAt < b.lastAt ? 1 : a.lastAt > b.lastAt ? -1 : a.name < b.name ? -1 : 1));
  },

  async add({ workspace: workspaceId, environment, counts }, now) {
    const place = await db.environment.findUnique({ where: { workspaceId_key: { workspaceId, key: environment } }, select: { id: true } });
    if (place === null) return;
    const names = await namesWithRoom(db, workspaceId, { counts, now });
    // In one order, so that two processes that add at once wait for one another and not for each other.
    const kept = counts.filter(({ name }) => names.has(name)).toSorted((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.day < b.day ? -1 : 1));
    if (kept.length === 0) return;
    await db.$executeRaw`INSERT INTO "SeenEvent" ("workspaceId", "environmentId", "name", "day", "profiles", "lastAt")
      SELECT ${workspaceId}, ${place.id}, "name", "day"::date, "profiles", "lastAt"::timestamptz
      FROM unnest(${kept.map(({ name }) => name)}::text[], ${kept.map(({ day }) => day)}::text[], ${kept.map((each) => BigInt(each.profiles))}::bigint[], ${kept.map(({ lastAt }) => new Date(lastAt).toISOString())}::text[]) AS "seen" ("name", "day", "profiles", "lastAt")
      ON CONFLICT ("workspaceId", "environmentId", "name", "day") DO UPDATE SET "profiles" = "SeenEvent"."profiles" + EXCLUDED."profiles", "lastAt" = GREATEST("SeenEvent"."lastAt", EXCLUDED."lastAt")`;
    await db.seenEvent.deleteMany({ where: { workspaceId, environmentId: place.id, name: { in: kept.map(({ name }) => name) }, day: { lt: new Date(now.getTime() - seenDays * dayMs) } } });
  },
});

/** The names that may be written: what the catalogue or the table has, and as many strange ones as there is room for. */
async function namesWithRoom(db: Database, workspaceId: WorkspaceId, { counts, now }: { readonly counts: readonly EventCount[]; readonly now: Date }): Promise<ReadonlySet<string>> {
  // PostgreSQL takes no NUL in a text, nor half a surrogate pair.
  const given = [...new Set(counts.map(({ name }) => name))].filter((name) => !/[\0\p{Cs}]/u.test(name));
  const where = { workspaceId, name: { in: given } };
  const [listed, seen] = await Promise.all([db.eventType.findMany({ where, select: { name: true } }), db.seenEvent.findMany({ where, select: { name: true }, distinct: ["name"] })]);
  const known = new Set([...listed, ...seen].map(({ name }) => name));
  const strange = given.filter((name) => !known.has(name));
  return strange.length === 0 ? known : new Set([...known, ...strange.slice(0, await roomForStrangers(db, workspaceId, now))]);
}

/** Where there is no room, names that nobody sent for 30 days make some. */
async function roomForStrangers(db: Database, workspaceId: WorkspaceId, now: Date): Promise<number> {
  const strangers = async (): Promise<readonly { readonly name: string; readonly lastAt: Date | null }[]> => {
    const listed = await db.eventType.findMany({ where: { workspaceId }, select: { name: true } });
    const rows = await db.seenEvent.groupBy({ by: ["name"], where: { workspaceId, name: { notIn: listed.map(({ name }) => name) } }, _max: { lastAt: true } });
    return rows.map(({ name, _max }) => ({ name, lastAt: _max.lastAt }));
  };
  const there = await strangers();
  if (there.length < mostStrangeNames) return mostStrangeNames - there.length;
  const stale = there.filter(({ lastAt }) => lastAt !== null && lastAt.getTime() < now.getTime() - 30 * dayMs).map(({ name }) => name);
  await db.seenEvent.deleteMany({ where: { workspaceId, name: { in: stale } } });
  return Math.max(0, mostStrangeNames - there.length + stale.length);
}
