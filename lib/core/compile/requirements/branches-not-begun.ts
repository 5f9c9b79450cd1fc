import { asksNothing } from "@/lib/core/conditions/condition-sentence";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, nodeOf, waysOutOf } from "@/lib/core/flow/graph";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type NamedWay } from "@/lib/core/nodes/node-kind";
import { isId } from "@/lib/core/vocabulary/ids";

/** The branches of a node that say neither who takes them nor what these people get: one thing to do, and so one finding each. */
export function branchesNotBegun(flow: Flow, id: string): readonly NamedWay[] {
  const node = nodeOf(flow, id);
  if (node === undefined) return [];
  const silent = new Set(conditionsOfNode(node).flatMap(({ condition, way }) => (asksNothing(condition) ? [way] : [])));
  return waysOutOf(flow, id).filter(({ way }) => isId("branch", way) && silent.has(way) && edgeFrom(flow, id, way) === undefined);
}
