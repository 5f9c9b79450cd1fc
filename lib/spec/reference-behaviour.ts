import { type Knowing } from "./reference-truth";
import { type Behaviour, type Following } from "@/lib/core/conditions/condition";
import { findOperator } from "@/lib/core/operators/operators";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue, type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

const dayMs = 86_400_000;

type Happened = NonNullable<Knowing["profile"]["events"]>[number];

/**
 * Tries every way in which what we do not know of the events could be: a behaviour is yes when it holds in all of these
 * worlds, no when it holds in none, and otherwise unknown.
 */
export function referenceBehaviour(behaviour: Behaviour, { profile, now }: Knowing): Truth {
  const since = behaviour.withinDays === null ? -Infinity : now - behaviour.withinDays * dayMs;
  const events = (profile.events ?? []).filter(({ name, at }) => name === behaviour.event && Date.parse(at) >= since && Date.parse(at) <= now);
  const { then } = behaviour;
  const later = then === undefined ? [] : (profile.events ?? []).filter(({ name, at }) => name === then.event && Date.parse(at) <= now);
  const worlds = worldsOf([...events.map((event) => matches(behaviour, event, now)), ...later.map((event) => (then === undefined ? "no" : matches(then, event, now)))]);
  const answers = worlds.map((world) => {
    const happened = later.filter((_, index) => world[events.length + index]);
    const counted = events.filter((event, index) => world[index] && (then === undefined || wentOn(then, { at: Date.parse(event.at), happened, now })));
    return isCount(counted.length, behaviour) === behaviour.did;
  });
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

function matches({ where }: Pick<Behaviour, "where">, event: Happened, now: number): Truth {
  const truths = where.map(({ property, operator, operand }): Truth => {
    const found = findOperator(operator);
    const value = found === undefined ? undefined : propertyValue(found.types, event.properties?.[property]);
    return found?.bind(operand)?.(value, { now }) ?? "unknown";
  });
  if (truths.includes("no")) return "no";
  return truths.includes("unknown") ? "unknown" : "yes";
}

/** Events have no catalogue: an operator for one type reads the property as that type, one for all asks only whether it is there. */
function propertyValue(types: NonNullable<ReturnType<typeof findOperator>>["types"], raw: Json | undefined): AttributeValue | undefined {
  // What no type has, such as an object, is as good as not there.
  if (raw === undefined || raw === null || (typeof raw === "object" && !isTexts(raw))) return undefined;
  const [type] = types;
  return types.length === 1 && type !== undefined ? (parseValue(type, raw) ?? undefined) : true;
}

const isTexts = (raw: Json): boolean => Array.isArray(raw) && raw.every((item) => typeof item === "string");
