import { type LoadedBundle, type ReadyPredicate, type ReadyProperty } from "./load-bundle";
import { type Profile, type VisitorEvent } from "@/lib/core/vocabulary/profile";
import { all, any, none, truthFrom, type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue, type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** One profile's answers: each predicate is asked at most once. */
export type Asking = { readonly loaded: LoadedBundle; readonly profile: Profile; readonly now: number; readonly truths: (Truth | undefined)[] };

/** The truth of a predicate for this profile. Recursion is as deep as predicates nest, which the loader bounds. */
export function truthOf(asking: Asking, index: number): Truth {
  const known = asking.truths[index];
  if (known !== undefined) return known;
  const predicate = asking.loaded.predicates[index];
  const truth = predicate === undefined ? "unknown" : asked(predicate, asking);
  asking.truths[index] = truth;
  return truth;
}

const combine = { all, any, none } as const;

function asked(predicate: ReadyPredicate, asking: Asking): Truth {
  if (predicate.kind === "test") return predicate.test?.(asking.profile.values.get(predicate.of), asking) ?? "unknown";
  if (predicate.kind === "pair") return predicate.test?.(asking.profile.values.get(predicate.of), asking.profile.values.get(predicate.other), asking) ?? "unknown";
  if (predicate.kind === "did") return truthOfBehaviour(predicate, asking);
  return combine[predicate.kind](predicate.parts.map((part) => truthOf(asking, part)));
}

/**
 * Counts the events that surely match and those that may. Enough sure ones is yes; too few even with all that may is no.
 * A profile without events has none: the sender keeps the list, so an empty one is an answer.
 */
function truthOfBehaviour({ event, atLeast, withinMs, where }: Extract<ReadyPredicate, { kind: "did" }>, { profile, now }: Asking): Truth {
  const since = withinMs === null ? -Infinity : now - withinMs;
  const inWindow = profile.events.filter(({ name, at }) => name === event && at >= since && at <= now);
  const truths = inWindow.map((each) => all(where.map((property) => truthOfProperty(property, each, now))));
  const sure = truths.filter((truth) => truth === "yes").length;
  const possible = truths.filter((truth) => truth !== "no").length;
  if (sure < atLeast && possible >= atLeast) return "unknown";
  return truthFrom(sure >= atLeast);
}

function truthOfProperty({ of, type, test }: ReadyProperty, { properties }: VisitorEvent, now: number): Truth {
  const raw = (Object.hasOwn(properties, of) ? properties[of] : null) ?? null;
  return test?.(raw === null ? undefined : valueOf(type, raw), { now }) ?? "unknown";
}

// Where any type will do, that something is there is all there is to know of it.
const valueOf = (type: ReadyProperty["type"], raw: Json): AttributeValue | undefined => (type === "any" ? true : (parseValue(type, raw) ?? undefined));
