import { trialsFor } from "./landmark-values";
import { type Clock } from "@/lib/core/operators/operator";
import { findOperator } from "@/lib/core/operators/operators";
import { type BehaviourPredicate, type PropertyComparison } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { parseValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

type Events = NonNullable<ProfileJson["events"]>;

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

/**
 * What somebody may have done for a behaviour that asks what came after it: followed in time, too late, not at all with the
 * time over, not at all with the time running. Each as often as is asked, inside the window. None for a behaviour without one.
 */
export function sequenceTrials(did: BehaviourPredicate, clock: Clock): readonly Events[] {
  const { now } = clock;
  const { then, withinDays, atLeast, event } = did;
  if (then === undefined) return [];
  const window = withinDays === null ? 365 * dayMs : withinDays * dayMs;
  const span = then.withinMinutes === null ? null : then.withinMinutes * minuteMs;
  const first = { name: event, ...withProperties(did.where, clock) };
  const next = { name: then.event, ...withProperties(then.where, clock) };
  const firsts = (ago: number): Events => times(first, { count: atLeast, at: now - ago });
  const nexts = (ago: number): Events => times(next, { count: atLeast, at: now - ago });
  // One that is over and still in the window, where there is such a moment; otherwise just inside the window.
  const over = span === null ? Math.min(hourMs, window / 2) : Math.min(span + hourMs, (span + Math.max(window, span)) / 2);
  const soon = Math.min(over - minuteMs / 2, span === null ? over / 2 : Math.max(over - span / 2, 0));
  const late = span === null ? null : Math.max(0, over - span) / 2;
  return [firsts(over), [...firsts(over), ...nexts(soon)], ...(late === null ? [] : [[...firsts(over), ...nexts(late)]]), firsts(span === null ? 0 : Math.min(span / 2, window / 2))];
}

/** Properties of an event that answer all these comparisons so, as far as values are at hand. */
export function withProperties(where: readonly PropertyComparison[], clock: Clock, wanted: "yes" | "no" = "yes"): { readonly properties?: Readonly<Record<string, Json>> } {
  if (where.length === 0) return {};
  return { properties: Object.fromEntries(where.map(({ of, op, with: operand }) => [of, propertyValue({ op, operand, clock }, wanted)])) };
}

/** The events with a millisecond between them, the latest at this moment. */
export const times = (event: Omit<Events[number], "at">, { count, at }: { readonly count: number; readonly at: number }): Events =>
  Array.from({ length: Math.min(1000, count) }, (_, index) => ({ ...event, at: new Date(at - index).toISOString() }));

function propertyValue({ op, operand, clock }: { readonly op: string; readonly operand: Json; readonly clock: Clock }, wanted: "yes" | "no"): Json {
  const operator = findOperator(op);
  const [type] = operator?.types ?? [];
  const test = operator?.bind(operand);
  if (type === undefined || test === undefined || test === null || operator?.types.length !== 1) return true;
  const found = trialsFor(type, { leaves: [{ op, with: operand }], ...clock }).find(({ value }) => test(parseValue({ type }, value, clock.zone) ?? undefined, clock) === wanted);
  return found?.value ?? null;
}
