import { type BehaviourPredicate, type Predicate } from "@/lib/core/vocabulary/bundle";
import { canonicalJson } from "@/lib/std/canonical-json";
import { type Json } from "@/lib/std/json";

/** One text for one predicate: two that ask the same have the same. */
export const predicateText = (predicate: Predicate): string => canonicalJson("did" in predicate ? { did: behaviourJson(predicate.did) } : { ...predicate });

const behaviourJson = ({ where, then, ...counted }: BehaviourPredicate): Json => ({
  ...counted,
  where: where.map((each) => ({ ...each })),
  ...(then === undefined ? {} : { then: { ...then, where: then.where.map((each) => ({ ...each })) } }),
});
