import { type Names } from "@/lib/core/conditions/condition-sentence";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";

/** What to call a card in a sentence: its name, or else what it says. */
export function whatIs(node: FlowNode, names: Names): string {
  const name = nameOf(node);
  return names.say("“{name}”", { name: name === "" ? findNodeKind(node.kind).sentence(node, names) : name });
}

/** The name somebody gave it; empty where nobody did, or where its kind has none. */
export const nameOf = (node: FlowNode): string => ("name" in node ? node.name : "");
