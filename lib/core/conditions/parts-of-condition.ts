import { type Condition } from "./condition";

/** A condition and everything inside it, outermost first. Iterative. */
export function partsOfCondition(condition: Condition): readonly Condition[] {
  const parts: Condition[] = [];
  const waiting: Condition[] = [condition];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    parts.push(part);
    if (part.kind === "group") waiting.push(...part.parts.toReversed());
  }
  return parts;
}
