import { type Condition } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type FlowNode } from "@/lib/core/nodes/node";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { mergeTagsOf } from "@/lib/core/vocabulary/merge-tags";

/** What no campaign asks, directly or through an audience: audiences by id, attributes by key. */
export function unusedInLibrary(campaigns: readonly CampaignSource[], library: Library): { readonly audiences: readonly string[]; readonly attributes: readonly string[] } {
  const byId = new Map<string, Condition>(library.audiences.map(({ id, condition }) => [id, condition]));
  const [audiences, attributes] = [new Set<string>(), new Set<string>()];
  const waiting = campaigns.flatMap(({ flow }) => Object.values(flow.nodes).flatMap((node) => conditionsOfNode(node).map(({ condition }) => condition)));
  for (const { attribute } of campaigns.flatMap(({ flow }) => Object.values(flow.nodes).flatMap(mergeTagsOfNode))) attributes.add(attribute);
  for (let condition = waiting.pop(); condition !== undefined; condition = waiting.pop()) {
    const parts = partsOfCondition(condition);
    for (const key of parts.flatMap(attributesIn)) attributes.add(key);
    const named = parts.flatMap((part) => (part.kind === "audience" && !audiences.has(part.audience) ? [part.audience] : []));
    for (const id of named) audiences.add(id);
    waiting.push(...named.flatMap((id) => byId.get(id) ?? []));
  }
  return {
    audiences: library.audiences.flatMap(({ id }) => (audiences.has(id) ? [] : [id])),
    attributes: library.attributes.flatMap(({ key }) => (attributes.has(key) ? [] : [key])),
  };
}

const mergeTagsOfNode = (node: FlowNode) => (node.kind === "show" ? Object.values(node.variants).flatMap(({ content }) => mergeTagsOf(content)) : []);

function attributesIn(part: Condition): readonly string[] {
  if (part.kind !== "comparison") return [];
  const other = attributeInOperand(part.operand);
  return other === null ? [part.attribute] : [part.attribute, other];
}
