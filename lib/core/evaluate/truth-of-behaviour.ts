import { type ReadyFollowing, type ReadyPredicate, type ReadyProperty } from "./ready-predicate";
import { type Clock } from "@/lib/core/operators/operator";
import { type Profile, type VisitorEvent } from "@/lib/core/vocabulary/profile";
import { all, any, negate, truthFrom, type Truth } from "@/lib/core/vocabulary/truth";

/**
 * Counts the events that surely match and those that may. Enough sure ones is yes; too few even with all that may is no.
 * A profile without events has none: the sender keeps the list, so an empty one is an answer.
 */
export function truthOfBehaviour({ event, atLeast, withinMs, where, then }: Extract<ReadyPredicate, { kind: "did" }>, { events: told }: Profile, clock: Clock): Truth {
  const { now } = clock;
  const events = told.some(({ isAgo }) => isAgo) ? told.map((each) => (each.isAgo ? { ...each, at: now + each.at } : each)) : told;
  const since = withinMs === null ? -Infinity : now - withinMs;
  const inWindow = events.filter(({ name, at }) => name === event && at >= since && at <= now);
  const wentOn = then === null ? null : following(then, events, clock);
  const truths = inWindow.map((each) => {
    const own = all(where.map((property) => truthOfProperty(property, each, clock)));
    return wentOn === null || own === "no" ? own : all([own, wentOn(each)]);
  });
  const sure = truths.filter((truth) => truth === "yes").length;
  const possible = truths.filter((truth) => truth !== "no").length;
  if (sure < atLeast && possible >= atLeast) return "unknown";
  return truthFrom(sure >= atLeast);
}

/** Whether an event was, or was not, followed by another. Not followed is an answer only when the time for it is over. */
function following({ event, did, withinMs, where }: ReadyFollowing, events: readonly VisitorEvent[], clock: Clock): (first: VisitorEvent) => Truth {
  const { now } = clock;
  const later = events.flatMap((each) => {
    const truth = each.name === event && each.at <= now ? all(where.map((property) => truthOfProperty(property, each, clock))) : "no";
    return truth === "no" ? [] : [{ at: each.at, truth }];
  });
  return (first) => {
    const until = first.at + withinMs;
    const followed = any(later.flatMap(({ at, truth }) => (at > first.at && at <= until ? [truth] : [])));
    if (did) return followed;
    return until !== Infinity && until > now ? "no" : negate(followed);
  };
}

function truthOfProperty({ of, read, test }: ReadyProperty, { properties }: VisitorEvent, clock: Clock): Truth {
  const raw = (Object.hasOwn(properties, of) ? properties[of] : null) ?? null;
  return test?.(raw === null ? undefined : read(raw), clock) ?? "unknown";
}
