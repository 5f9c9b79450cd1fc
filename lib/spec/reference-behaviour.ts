import { clockOf, type Knowing } from "./reference-truth";
import { type Behaviour, type Following } from "@/lib/core/conditions/condition";
import { type Clock } from "@/lib/core/operators/operator";
import { findOperator } from "@/lib/core/operators/operators";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue, type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

const dayMs = 86_400_000;

type Happened = NonNullable<Knowing["profile"]["events"]>[number];

/**
 * Asks of each event by itself whether it counts, in every way in which what we do not know could be; then tries every number of
 * events from those that surely count to those that may. What hangs together, such as two events that stand or fall with a third,
 * is not looked for: Kleene's logic does not either.
 */
export function referenceBehaviour(behaviour: Behaviour, knowing: Knowing): Truth {
  const { profile, now } = knowing;
  const clock = clockOf(knowing);
  const since = behaviour.withinDays === null ? -Infinity : now - behaviour.withinDays * dayMs;
  const happened = (profile.events ?? []).map((event) => ({ ...event, at: momentOf(event.at, now) }));
  const events = happened.filter(({ name, at }) => name === behaviour.event && Date.parse(at) >= since && Date.parse(at) <= now);
  const { then } = behaviour;
  const later = then === undefined ? [] : happened.filter(({ name, at }) => name === then.event && Date.parse(at) <= now);
  const laterTruths = then === undefined ? [] : later.map((event) => matches(then, event, clock));
  const counts = events.map((event) =>
    inAllWorlds(worldsOf([matches(behaviour, event, clock), ...laterTruths]), ([own = false, ...went]) => {
      const after = later.filter((_, index) => went[index]);
      return own && (then === undefined || wentOn(then, { at: Date.parse(event.at), happened: after, now }));
    }),
  );
  const sure = counts.filter((truth) => truth === "yes").length;
  const possible = counts.filter((truth) => truth !== "no").length;
  return inAllWorlds(
    Array.from({ length: possible - sure + 1 }, (_, more) => sure + more),
    (times) => isCount(times, behaviour) === behaviour.did,
  );
}

/** So many hours ago, or a moment. */
function momentOf(at: string, now: number): string {
  const hours = /^-PT(\d+)H$/.exec(at)?.[1];
  return hours === undefined ? at : new Date(now - Number(hours) * 3_600_000).toISOString();
}

/** Yes when it holds in all of the worlds, no when it holds in none, and otherwise unknown. */
function inAllWorlds<World>(worlds: readonly World[], holds: (world: World) => boolean): Truth {
  const answers = worlds.map(holds);
  if (answers.every((answer) => answer)) return "yes";
  return answers.some((answer) => answer) ? "unknown" : "no";
}

/** In one world: whether what had (not) to come after this moment did. */
function wentOn({ did, withinMinutes }: Following, { at, happened, now }: { readonly at: number; readonly happened: readonly Happened[]; readonly now: number }): boolean {
  const until = withinMinutes === null ? Infinity : at + withinMinutes * 60_000;
  const followed = happened.some((event) => Date.parse(event.at) > at && Date.parse(event.at) <= until);
  return did ? followed : !followed && (withinMinutes === null || until <= now);
}

function isCount(times: number, { atLeast, times: counted = "at-least" }: Behaviour): boolean {
  if (counted === "exactly") return times === atLeast;
  return counted === "at-most" ? times <= atLeast : times >= atLeast;
}

function worldsOf(truths: readonly Truth[]): readonly (readonly boolean[])[] {
  return truths.reduce<readonly (readonly boolean[])[]>(
    (worlds, truth) => worlds.flatMap((world) => (truth === "unknown" ? [[...world, true], [...world, false]] : [[...world, truth === "yes"]])),
    [[]],
  );
}

function matches({ where }: Pick<Behaviour, "where">, event: Happened, clock: Clock): Truth {
  const truths = where.map(({ property, operator, operand }): Truth => {
    const found = findOperator(operator);
    const value = found === undefined ? undefined : propertyValue(found.types, { raw: event.properties?.[property], zone: clock.zone });
    return found?.bind(operand)?.(value, clock) ?? "unknown";
  });
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}

/** Events have no catalogue: an operator for one type reads the property as that type, one for all asks only whether it is there. */
function propertyValue(types: NonNullable<ReturnType<typeof findOperator>>["types"], { raw, zone }: { readonly raw: Json | undefined; readonly zone: string }): AttributeValue | undefined {
  // What no type has, such as an object, is as good as not there.
  if (raw === undefined || raw === null || (typeof raw === "object" && attributeTypes.every((type) => parseValue({ type }, raw, zone) === null))) return undefined;
  if (types.length === attributeTypes.length) return true;
  const [type] = types.filter((each) => parseValue({ type: each }, raw, zone) !== null);
  return type === undefined ? undefined : (parseValue({ type }, raw, zone) ?? undefined);
}
