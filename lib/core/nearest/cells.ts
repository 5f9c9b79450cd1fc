import { candidateValues } from "./candidate-values";
import { truthsFor } from "./truths-for";
import { leavesAbout, type Variable } from "./variables";
import { type Compared } from "@/lib/core/space/landmark-values";
import { sequenceTrials } from "@/lib/core/space/sequence-trials";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Clock } from "@/lib/core/operators/operator";
import { findOperator } from "@/lib/core/operators/operators";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";

/** One way a variable could be, and what every comparison about it says then. Ways on which all comparisons agree are one cell. */
export type Cell = { readonly changes: readonly Change[]; readonly truths: ReadonlyMap<number, Truth> };

/** A change of a visitor; `to` undefined: not known any more. */
export type Change =
  | { readonly kind: "attribute"; readonly key: string; readonly to: Json | undefined; readonly consent: string | null }
  | { readonly kind: "event"; readonly event: string; readonly events: NonNullable<ProfileJson["events"]> };

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

/** Every way that makes a difference to some comparison, what is so already first, then those with the fewest changes. */
export function cellsOf(variable: Variable, options: CellsOptions): readonly Cell[] {
  const { loaded, from, now } = options;
  const leaves = leavesAbout(variable, loaded.bundle.predicates);
  const cells = new Map<string, Cell>();
  for (const changes of variable.kind === "attributes" ? attributeChanges(variable.keys, leaves, options) : eventChanges(variable.event, leaves, options)) {
    const asked = truthsFor(loaded, changes.reduce(changed, from), now);
    const truths = new Map(leaves.map((leaf) => [leaf, asked(leaf)]));
    const key = [...truths.values()].join();
    if (!cells.has(key)) cells.set(key, { changes, truths });
  }
  return [...cells.values()];
}

/** Combinations of what each attribute could be. Nearly always it is one attribute; attributes compared with each other are tried together. */
function attributeChanges(keys: readonly string[], leaves: readonly number[], options: CellsOptions): readonly (readonly Change[])[] {
  const compared = leaves.flatMap((leaf) => {
    const predicate = options.loaded.bundle.predicates[leaf];
    return predicate !== undefined && "op" in predicate && attributeInOperand(predicate.with) === null ? [predicate] : [];
  });
  const most = keys.length === 1 ? Infinity : Math.max(3, Math.floor(1000 ** (1 / keys.length)));
  const combined = keys.reduce<readonly (readonly Change[])[]>((all, key) => {
    const own = changesOf(key, compared, options).slice(0, most);
    return all.length > 5000 ? all : all.flatMap((changes) => [changes, ...own.map((change) => [...changes, change])]);
  }, [[]]);
  return keys.length === 1 ? combined : combined.toSorted((a, b) => a.length - b.length);
}

function changesOf(key: string, leaves: Compared["leaves"], { loaded, from, now, suggested }: CellsOptions): readonly Change[] {
  const { attributes } = loaded.bundle;
  const shape = Object.hasOwn(attributes, key) ? attributes[key] : undefined;
  if (shape === undefined) return [];
  const own = Object.hasOwn(from.attributes, key) ? from.attributes[key] : undefined;
  const values = [...(suggested?.(key) ?? []), ...candidateValues(shape.type, { leaves, now, zone: loaded.door.zone })];
  const change = (to: Json | undefined, consent: string | null): Change => ({ kind: "attribute", key, to, consent });
  return [...(own === undefined ? [] : [change(own, shape.purpose)]), change(undefined, null), ...values.map((to) => change(to, shape.purpose))];
}

const hourMs = 3_600_000;
const dayMs = 86_400_000;

/** As it is; never; and for each behaviour as many events as it counts, now and before its window. */
function eventChanges(event: string, leaves: readonly number[], { loaded, from, now }: CellsOptions): readonly (readonly Change[])[] {
  const clock = { now, zone: loaded.door.zone };
  const own = (from.events ?? []).filter(({ name }) => name === event);
  const behaviours = leaves.flatMap((leaf) => {
    const predicate = loaded.bundle.predicates[leaf];
    return predicate !== undefined && "did" in predicate ? [predicate.did] : [];
  });
  const times = (count: number, at: number, properties: Readonly<Record<string, Json>>) =>
    Array.from({ length: count }, (_, index) => ({ name: event, at: new Date(at - index * 1000).toISOString(), ...(Object.keys(properties).length === 0 ? {} : { properties }) }));
  const made = behaviours.flatMap((did) => {
    const { atLeast, withinDays, where } = did;
    const properties = Object.fromEntries(where.map(({ of, op, with: operand }) => [of, propertyValue(op, operand, clock)]));
    const recent = times(atLeast, now - hourMs, properties);
    const older = withinDays === null ? [] : [times(atLeast, now - (withinDays + 1) * dayMs, properties)];
    const sequences = sequenceTrials(did, clock);
    return [...sequences, ...sequences.map((events) => [...own, ...events]), recent, ...older, [...own, ...recent], ...(atLeast > 1 ? [times(atLeast - 1, now - hourMs, properties)] : [])];
  });
  return [[], ...[[], ...made].map((events): Change[] => [{ kind: "event", event, events }])];
}

/** A value that satisfies the comparison, where one is at hand. */
function propertyValue(id: string, operand: Json, clock: Clock): Json {
  const operator = findOperator(id);
  const test = operator?.bind(operand) ?? null;
  const [type] = operator?.types ?? [];
  if (test === null || type === undefined || operator?.types.length !== 1) return true;
  return candidateValues(type, { leaves: [{ op: id, with: operand }], ...clock }).find((value) => test(parseValue({ type }, value, clock.zone) ?? undefined, clock) === "yes") ?? true;
}
