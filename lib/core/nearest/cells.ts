import { candidateValues } from "./candidate-values";
import { truthsFor } from "./truths-for";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { findOperator } from "@/lib/core/operators/operators";
import { type Predicate } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** Something of a visitor that can be otherwise: an attribute's value, or how often they did something. */
export type Variable = { readonly kind: "attribute"; readonly key: string } | { readonly kind: "event"; readonly event: string };

/** One way it could be, and what every comparison about it says then. Two ways on which all comparisons agree are one cell. */
export type Cell = { readonly change: Change; readonly truths: ReadonlyMap<number, Truth> };

/** A change of a visitor; `to` undefined: not known any more. */
export type Change =
  | { readonly kind: "attribute"; readonly key: string; readonly to: Json | undefined; readonly consent: string | null }
  | { readonly kind: "event"; readonly event: string; readonly events: NonNullable<ProfileJson["events"]> };

export const variableKey = (variable: Variable): string => (variable.kind === "attribute" ? `attribute ${variable.key}` : `event ${variable.event}`);

/** What a leaf of the pool is about; null: it is made of others. */
export function variableOf(predicate: Predicate | undefined): Variable | null {
  if (predicate === undefined) return null;
  if ("op" in predicate) return { kind: "attribute", key: predicate.of };
  return "did" in predicate ? { kind: "event", event: predicate.did.event } : null;
}

/** The profile after a change; the one given stays as it was. */
export function changed(profile: ProfileJson, change: Change): ProfileJson {
  if (change.kind === "event") return { ...profile, events: [...(profile.events ?? []).filter(({ name }) => name !== change.event), ...change.events] };
  const { [change.key]: _, ...others } = profile.attributes;
  const attributes = change.to === undefined ? others : { ...others, [change.key]: change.to };
  const { consent } = change;
  const granted = consent === null || profile.consent?.includes(consent) === true ? {} : { consent: [...(profile.consent ?? []), consent] };
  return { ...profile, attributes, ...granted };
}

export type CellsOptions = { readonly loaded: LoadedBundle; readonly from: ProfileJson; readonly now: number; readonly suggested?: ((key: string) => readonly Json[]) | undefined };

/** Every way that makes a difference to some comparison, what is so already first. */
export function cellsOf(variable: Variable, options: CellsOptions): readonly Cell[] {
  const { loaded, from, now } = options;
  const leaves = loaded.bundle.predicates.flatMap((predicate, index) => {
    const own = variableOf(predicate);
    return own !== null && variableKey(own) === variableKey(variable) ? [index] : [];
  });
  const cells = new Map<string, Cell>();
  for (const change of variable.kind === "attribute" ? attributeChanges(variable.key, leaves, options) : eventChanges(variable.event, leaves, options)) {
    const asked = truthsFor(loaded, changed(from, change), now);
    const truths = new Map(leaves.map((leaf) => [leaf, asked(leaf)]));
    const key = [...truths.values()].join();
    if (!cells.has(key)) cells.set(key, { change, truths });
  }
  return [...cells.values()];
}

function attributeChanges(key: string, leaves: readonly number[], { loaded, from, now, suggested }: CellsOptions): readonly Change[] {
  const { attributes, predicates } = loaded.bundle;
  const shape = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  if (shape === undefined) return [];
  const operands = leaves.flatMap((leaf) => {
    const predicate = predicates[leaf];
    return predicate !== undefined && "op" in predicate ? [predicate.with] : [];
  });
  const values = [...(suggested?.(key) ?? []), ...candidateValues(shape.type, { operands, now })];
  const own = Object.hasOwn(from.attributes, key) ? from.attributes[key] : undefined;
  return [
    { kind: "attribute", key, to: own, consent: null },
    ...(own === undefined ? [] : [{ kind: "attribute", key, to: own, consent: shape.purpose } as const]),
    ...values.map((to): Change => ({ kind: "attribute", key, to, consent: shape.purpose })),
    { kind: "attribute", key, to: undefined, consent: null },
  ];
}

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** As it is; never; and for each behaviour as many events as it counts, now and before its window. */
function eventChanges(event: string, leaves: readonly number[], { loaded, from, now }: CellsOptions): readonly Change[] {
  const own = (from.events ?? []).filter(({ name }) => name === event);
  const behaviours = leaves.flatMap((leaf) => {
    const predicate = loaded.bundle.predicates[leaf];
    return predicate !== undefined && "did" in predicate ? [predicate.did] : [];
  });
  const times = (count: number, at: number, properties: Readonly<Record<string, Json>>) =>
    Array.from({ length: count }, (_, index) => ({ name: event, at: new Date(at - index * 1000).toISOString(), ...(Object.keys(properties).length === 0 ? {} : { properties }) }));
  const made = behaviours.flatMap(({ atLeast, withinDays, where }) => {
    const properties = Object.fromEntries(where.map(({ of, op, with: operand }) => [of, propertyValue(op, operand, now)]));
    const recent = times(atLeast, now - hourMs, properties);
    const older = withinDays === null ? [] : [times(atLeast, now - (withinDays + 1) * dayMs, properties)];
    return [recent, ...older, [...own, ...recent], ...(atLeast > 1 ? [times(atLeast - 1, now - hourMs, properties)] : [])];
  });
  return [own, [], ...made].map((events): Change => ({ kind: "event", event, events }));
}

/** A value that satisfies the comparison, where one is at hand. */
function propertyValue(id: string, operand: Json, now: number): Json {
  const operator = findOperator(id);
  const test = operator?.bind(operand) ?? null;
  const [type] = operator?.types ?? [];
  if (test === null || type === undefined || operator?.types.length !== 1) return true;
  return candidateValues(type, { operands: [operand], now }).find((value) => test(parseValue(type, value) ?? undefined, { now }) === "yes") ?? true;
}
