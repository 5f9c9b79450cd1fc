import { type Flow } from "./flow";
import { edgeFrom, entryOf, nodeOf, waysOutOf } from "./graph";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { ended } from "@/lib/words/ended";

/** The whole flow in plain words, a line a step, two spaces deeper for each way that parts. To read, and to paste into an e-mail. */
export function flowSentences(flow: Flow, names: Names): string[] {
  const entry = entryOf(flow);
  if (entry === undefined) return [names.say("The flow has no entry.")];
  const lines: string[] = [];
  const told = new Set<string>();
  const waiting: { readonly id: string | undefined; readonly depth: number; readonly lead: string }[] = [{ id: entry.id, depth: 0, lead: "" }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const node = next.id === undefined ? undefined : nodeOf(flow, next.id);
    lines.push(`${"  ".repeat(next.depth)}${next.lead}${said(node, { told, names })}`);
    if (node === undefined || told.has(node.id)) continue;
    told.add(node.id);
    const ways = waysOutOf(flow, node.id);
    for (const { way, label } of ways.toReversed()) {
      waiting.push({ id: edgeFrom(flow, node.id, way)?.to, depth: next.depth + (ways.length > 1 ? 1 : 0), lead: leadOf(node, { way, label: label(names.say), names }) });
    }
  }
  return lines;
}

function said(node: FlowNode | undefined, { told, names }: { readonly told: ReadonlySet<string>; readonly names: Names }): string {
  if (node === undefined) return names.say("leads nowhere yet.");
  const sentence = findNodeKind(node.kind).sentence(node, names);
  return ended(told.has(node.id) ? names.say("as above: {sentence}", { sentence }) : sentence);
}

function leadOf(node: FlowNode, { way, label, names }: { readonly way: WayOut; readonly label: string; readonly names: Names }): string {
  const asked = node.kind === "entry" ? undefined : conditionsOfNode(node).find((each) => each.way === way);
  if (asked !== undefined) return names.say("{label}, if {condition}: ", { label, condition: conditionSentence(asked.condition, names) });
  return label === "" ? "" : names.say("{label}: ", { label });
}
