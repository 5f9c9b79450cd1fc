import { type Predicate } from "./bundle";

/** The earlier predicates that one is made of; none for a leaf. */
export function predicateParts(predicate: Predicate): readonly number[] {
  if ("all" in predicate) return predicate.all;
  if ("any" in predicate) return predicate.any;
  return "none" in predicate ? predicate.none : [];
}
