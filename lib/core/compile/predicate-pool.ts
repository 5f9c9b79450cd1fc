import { type LibraryIndex } from "./library-index";
import { predicateText } from "./predicate-text";
import { type Behaviour, type Condition, type EventProperty } from "@/lib/core/conditions/condition";
import { type BehaviourPredicate, type Predicate, type PropertyComparison } from "@/lib/core/vocabulary/bundle";

/** The predicates of a bundle, each distinct one once: what two campaigns ask alike is asked once. */
export type PredicatePool = {
  /** The number of a condition's predicate, made with all it needs when it is new. */
  readonly of: (condition: Condition) => number;
  readonly predicates: readonly Predicate[];
  /** The predicate of every condition that was asked for, by the condition's id. */
  readonly byCondition: ReadonlyMap<string, number>;
};

/** An empty pool. Requirements were checked before, so audiences are there and do not lead back to themselves. */
export function makePredicatePool(library: LibraryIndex): PredicatePool {
  const predicates: Predicate[] = [];
  const known = new Map<string, number>();
  const byCondition = new Map<string, number>();
  const byAudience = new Map<string, number>();

  const add = (predicate: Predicate): number => {
    const text = predicateText(predicate);
    const index = known.get(text) ?? predicates.push(predicate) - 1;
    known.set(text, index);
    return index;
  };
  const of = (condition: Condition): number => {
    const index = lowered(condition);
    byCondition.set(condition.id, index);
    return index;
  };
  const lowered = (condition: Condition): number => {
    switch (condition.kind) {
      case "comparison":
        return add({ op: condition.operator, of: condition.attribute, with: condition.operand });
      case "behaviour":
        return unless(condition.did, ofTimes(condition));
      case "audience":
        return unless(condition.is === "in", ofAudience(condition.audience));
      case "group":
        return ofParts(condition.match, condition.parts.map(of));
    }
  };
  // At most twice is not three times; exactly twice is twice and not three times. So a bundle counts in one way only.
  const ofTimes = (behaviour: Behaviour): number => {
    const enough = add({ did: behaviourOf(behaviour) });
    if (behaviour.times === undefined || behaviour.times === "at-least") return enough;
    const notMore = add({ none: [add({ did: behaviourOf({ ...behaviour, atLeast: behaviour.atLeast + 1 }) })] });
    return behaviour.times === "at-most" ? notMore : add({ all: [enough, notMore] });
  };
  const unless = (holds: boolean, index: number): number => (holds ? index : add({ none: [index] }));
  const ofAudience = (id: string): number => {
    const found = byAudience.get(id) ?? of(library.audiences.get(id)?.condition ?? missing(id));
    byAudience.set(id, found);
    return found;
  };
  const ofParts = (match: "all" | "any" | "none", parts: readonly number[]): number => {
    // Order and repetition make no difference to truth, so they make none to the bundle.
    const distinct = [...new Set(parts)].sort((a, b) => a - b);
    const [only] = distinct;
    if (distinct.length === 1 && only !== undefined && match !== "none") return only;
    return add(match === "all" ? { all: distinct } : match === "any" ? { any: distinct } : { none: distinct });
  };
  return { of, predicates, byCondition };
}

function missing(id: string): never {
  throw new Error(`audience ${id} was not checked before lowering`);
}

function behaviourOf({ event, atLeast, withinDays, where, then }: Behaviour): BehaviourPredicate {
  const plain = { event, atLeast, withinDays, where: propertiesOf(where) };
  return then === undefined ? plain : { ...plain, then: { ...then, where: propertiesOf(then.where) } };
}

/** All must hold, so their order makes no difference. */
function propertiesOf(where: readonly EventProperty[]): readonly PropertyComparison[] {
  const byText = (a: Predicate, b: Predicate): number => (predicateText(a) < predicateText(b) ? -1 : 1);
  return where.map(({ property, operator, operand }) => ({ op: operator, of: property, with: operand })).sort(byText);
}
