import { conditionSentence, isUnsaid, type Names } from "@/lib/core/conditions/condition-sentence";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";

/** What stands beside a way out: its name, and what more there is to say of it. */
export type WayWords = { readonly name: string; readonly detail: string | null; readonly is: "named" | "else" | "unknown" | "plain" };

/** A way out in words: "VIP" and its condition, "A · 50 %", "Everybody else". */
export function wayWords(node: FlowNode, way: WayOut, names: Names): WayWords {
  const name = findNodeKind(node.kind).waysOut(node).find((each) => each.way === way)?.label(names.say) ?? "";
  if (way === "out") return { name: "", detail: null, is: "plain" };
  if (way === "else") return { name, detail: null, is: "else" };
  if (way === "unknown") return { name, detail: null, is: "unknown" };
  return { name, detail: detailOf(node, way, names), is: "named" };
}

function detailOf(node: FlowNode, way: WayOut, names: Names): string | null {
  if (node.kind !== "decision") return null;
  const branch = node.branches.find((each) => each.id === way);
  if (branch === undefined) return null;
  return isUnsaid(branch.condition) ? names.say("no condition yet") : conditionSentence(branch.condition, names);
}

/** Basis points as people read them: 5000 is "50 %", 3333 is "33.33 %". */
export const shareWords = (shareBp: number): string => `${Number((shareBp / 100).toFixed(2))} %`;
