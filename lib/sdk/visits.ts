import { memory } from "./memory";
import { type PageProfile } from "./profile";
import { isStorageAllowed } from "./visitor";
import { type Json } from "@/lib/std/json";

const quietMs = 30 * 60_000;
const dayMs = 86_400_000;

/** What is kept of visits: how many, when the one before ended, when anything was last seen of this one. */
type Visits = { readonly count: number; readonly before: number | null; readonly seen: number };

/** Counts visits, each ending after half an hour of quiet, for those who agreed to storage; tells nothing of everybody else. */
export function visitContext(profile: PageProfile, now: number): Readonly<Record<string, Json>> {
  if (!isStorageAllowed(profile)) return {};
  const visits = counted(kept(), now);
  memory.set("visits", `${visits.count} ${visits.before ?? ""} ${visits.seen}`);
  const days = visits.before === null ? {} : { "visit.days-since-last": Math.floor((now - visits.before) / dayMs) };
  return { "visit.count": visits.count, "visit.returning": visits.count > 1, ...days };
}

function counted(known: Visits | null, now: number): Visits {
  if (known === null) return { count: 1, before: null, seen: now };
  return now - known.seen > quietMs ? { count: known.count + 1, before: known.seen, seen: now } : { ...known, seen: now };
}

function kept(): Visits | null {
  const [, count, before, seen] = /^(\d{1,9}) (\d*) (\d{1,15})$/.exec(memory.get("visits") ?? "") ?? [];
  return count === undefined || seen === undefined ? null : { count: Number(count), before: before === "" ? null : Number(before), seen: Number(seen) };
}
