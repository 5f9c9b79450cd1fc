import { type Condition } from "@/lib/core/conditions/condition";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { findOperator } from "@/lib/core/operators/operators";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { isJsonObject, type Json } from "@/lib/std/json";

/** The texts that a workspace knows of each attribute: those its catalogue suggests, and those its campaigns and audiences compare with. By attribute key; those of which it knows none are left out. */
export function knownTexts({ attributes, campaigns, audiences }: WorkspaceFile): ReadonlyMap<string, ReadonlySet<string>> {
  const known = new Map<string, Set<string>>();
  const add = (attribute: string, texts: readonly string[]) => void texts.forEach((text) => known.set(attribute, (known.get(attribute) ?? new Set()).add(text)));
  for (const { key, suggestions } of attributes) add(key, suggestions);
  const asked: readonly Condition[] = [...campaigns.flatMap(({ flow }) => Object.values(flow.nodes).flatMap((node) => conditionsOfNode(node).map(({ condition }) => condition))), ...audiences.map(({ condition }) => condition)];
  for (const part of asked.flatMap(partsOfCondition)) if (part.kind === "comparison" && isWhole(part.operator)) add(part.attribute, textsIn(part.operand));
  return known;
}

/** Whether what is compared with is a whole value, and not the beginning or a pattern of one. */
const isWhole = (id: string): boolean => ["text", "text-list"].includes(findOperator(id)?.operand ?? "") && !/contains$|starts|ends/.test(id);

function textsIn(operand: Json): readonly string[] {
  if (isJsonObject(operand)) return textsIn(operand["texts"] ?? operand["text"] ?? null);
  return (Array.isArray(operand) ? operand : [operand]).filter((text): text is string => typeof text === "string" && text !== "");
}
