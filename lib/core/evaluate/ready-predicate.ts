import { type ProfileDoor } from "./profile-door";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { type Operator, type PairTest, type Test } from "@/lib/core/operators/operator";
import { readAs } from "@/lib/core/operators/read-as";
import { type AttributeType, type Catalogue } from "@/lib/core/vocabulary/attribute";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { type Json } from "@/lib/std/json";
import { type BehaviourPredicate, type FollowingEvent, type PropertyComparison } from "@/lib/core/vocabulary/bundle";

/** A comparison or behaviour ready to be asked: operands are read, operators found. A null test is one this evaluator does not have. */
export type ReadyPredicate =
  | { readonly kind: "test"; readonly of: string; readonly test: Test | null }
  | { readonly kind: "pair"; readonly of: string; readonly other: string; readonly test: PairTest | null }
  | { readonly kind: "did"; readonly event: string; readonly atLeast: number; readonly withinMs: number | null; readonly where: readonly ReadyProperty[]; readonly then: ReadyFollowing | null };

/** What had, or had not, to come after an event within so long. */
export type ReadyFollowing = { readonly event: string; readonly did: boolean; readonly withinMs: number; readonly where: readonly ReadyProperty[] };

/** Events have no catalogue: a property is read as its operator's type. */
export type ReadyProperty = { readonly of: string; readonly read: (raw: Json) => AttributeValue | undefined; readonly test: Test | null };

/** The operators that an evaluator has. */
export type FindOperator = (id: string) => Operator | undefined;

/** What making a predicate ready takes: how values are read, and the operators at hand. */
export type Asking = { readonly door: ProfileDoor; readonly find: FindOperator };

const dayMs = 86_400_000;

/** A behaviour with its properties' operators found. */
export function readyBehaviour({ event, atLeast, withinDays, where, then }: BehaviourPredicate, asking: Asking): ReadyPredicate {
  return { kind: "did", event, atLeast, withinMs: withinDays === null ? null : withinDays * dayMs, where: readyProperties(where, asking), then: then === undefined ? null : readyFollowing(then, asking) };
}

/** A comparison with its operator found and its operand read. */
export function readyComparison({ op, of, with: operand }: PropertyComparison, { door: { attributes }, find }: Asking): ReadyPredicate {
  const type = typeIn(attributes, of);
  const known = find(op);
  // Numbers and dates are both numbers once they are read, so the catalogue must say which: an operator for the other answers unknown.
  const operator = known === undefined || type === undefined || !known.types.includes(type) ? undefined : known;
  const other = attributeInOperand(operand);
  if (other === null) return { kind: "test", of, test: operator?.bind(operand) ?? null };
  return { kind: "pair", of, other, test: typeIn(attributes, other) === type ? (operator?.against ?? null) : null };
}

const typeIn = (attributes: Catalogue, key: string): AttributeType | undefined => (Object.hasOwn(attributes, key) ? attributes[key]?.type : undefined);

const readyFollowing = ({ event, did, withinMinutes, where }: FollowingEvent, asking: Asking): ReadyFollowing => ({
  event,
  did,
  withinMs: withinMinutes === null ? Infinity : withinMinutes * 60_000,
  where: readyProperties(where, asking),
});

const readyProperties = (where: readonly PropertyComparison[], { door, find }: Asking): readonly ReadyProperty[] =>
  where.map(({ op, of, with: operand }) => {
    const operator = find(op);
    const read = (raw: Json): AttributeValue | undefined => readAs(operator?.types ?? [], raw, (type, value) => door.readers.value({ type }, value, door.zone));
    return { of, read, test: operator?.bind(operand) ?? null };
  });
