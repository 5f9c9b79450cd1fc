import { dayOf, eventCounterLimits, type EventCount } from "./event-counter";
import { type Fault } from "./problem-answer";
import { type FieldProblem } from "@/lib/api/problem";
import { longestEventName } from "@/lib/core/vocabulary/event-type";
import { isJsonObject } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";

/** An edge that was cut off for longer has nothing left to say of those days. */
const oldestMs = 400 * 86_400_000;

/** The body in which an edge tells what it saw: `{ "counts": [{ "name", "profiles", "lastAt" }] }`, at most 500, `lastAt` in milliseconds since 1970 UTC. A clock that is ahead is put to now. */
export function readEventCounts(raw: unknown, now: number): Result<readonly EventCount[], Fault> {
  const items: readonly unknown[] | null = isJsonObject(raw) && Array.isArray(raw["counts"]) ? raw["counts"] : null;
  if (items === null) return err(invalid([{ pointer: "/counts", detail: "must be a list" }]));
  if (items.length > eventCounterLimits.names) return err(invalid([{ pointer: "/counts", detail: `has more than ${eventCounterLimits.names} items` }]));
  const read = items.map((item) => countOf(item, now));
  const wrong = read.flatMap((count, index): readonly FieldProblem[] => (count === null ? [{ pointer: `/counts/${index}`, detail: "must have a name, how many profiles, and when last" }] : []));
  return wrong.length > 0 ? err(invalid(wrong.slice(0, 20))) : ok(read.filter((count) => count !== null));
}

/** What an edge sends of its counts. */
export const eventCountsBody = (counts: readonly EventCount[]): string => JSON.stringify({ counts: counts.map(({ name, profiles, lastAt }) => ({ name, profiles, lastAt })) });

function countOf(raw: unknown, now: number): EventCount | null {
  if (!isJsonObject(raw)) return null;
  const { name, profiles, lastAt } = raw;
  if (typeof name !== "string" || name === "" || name.length > longestEventName) return null;
  if (typeof profiles !== "number" || !Number.isSafeInteger(profiles) || profiles < 1 || profiles > eventCounterLimits.profiles) return null;
  if (typeof lastAt !== "number" || !Number.isSafeInteger(lastAt) || lastAt < now - oldestMs) return null;
  const at = Math.min(lastAt, now);
  return { name, day: dayOf(at), profiles, lastAt: at };
}

const invalid = (errors: readonly FieldProblem[]): Fault => ({ code: "invalid", detail: "The counts of events cannot be read.", errors });
