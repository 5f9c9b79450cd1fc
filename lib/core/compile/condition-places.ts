import { type LibraryIndex } from "./library-index";
import { type Condition } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { type Flow } from "@/lib/core/flow/flow";
import { reachable } from "@/lib/core/flow/graph";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";

/** One part of one condition of a flow, where it stands, and the audience it was come to through, if any. */
export type ConditionPlace = {
  readonly part: Condition;
  readonly at: { readonly node: string; readonly way: string; readonly condition: string };
  readonly audience: string | null;
};

/**
 * Every part of every condition that visitors can come to, and what is inside the audiences these name. A fault inside an
 * audience is placed at the row that names it.
 */
export function conditionPlaces(flow: Flow, library: LibraryIndex): readonly ConditionPlace[] {
  const live = reachable(flow);
  const nodes = Object.values(flow.nodes).filter(({ id }) => live.has(id));
  return nodes.flatMap((node) =>
    conditionsOfNode(node).flatMap(({ condition, way }) =>
      partsOfCondition(condition).flatMap((part) => {
        const at = { node: node.id, way, condition: part.id };
        const inside = part.kind === "audience" ? partsInAudience(part.audience, library) : [];
        return [{ part, at, audience: null }, ...inside.map(({ inner, audience }) => ({ part: inner, at, audience }))];
      }),
    ),
  );
}

/** What an audience is made of, through the audiences it names; each audience once, so a circle ends. */
function partsInAudience(start: string, library: LibraryIndex): readonly { readonly inner: Condition; readonly audience: string }[] {
  const seen = new Set<string>([start]);
  const waiting = [start];
  const parts: { inner: Condition; audience: string }[] = [];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const audience = library.audiences.get(id);
    for (const inner of audience === undefined ? [] : partsOfCondition(audience.condition)) {
      parts.push({ inner, audience: id });
      if (inner.kind === "audience" && !seen.has(inner.audience)) {
        seen.add(inner.audience);
        waiting.push(inner.audience);
      }
    }
  }
  return parts;
}

/** Facts that name the audience a fault lies in. */
export const insideAudience = ({ audience }: ConditionPlace): Readonly<Record<string, string>> => (audience === null ? {} : { audience });
