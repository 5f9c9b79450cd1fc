import { entryChanges } from "./diff-entry";
import { decisionChanges } from "./diff-decision";
import { showChanges } from "./diff-show";
import { splitChanges } from "./diff-split";
import { type FlowChange } from "./flow-change";
import { same } from "@/lib/std/same";
import { nameOf, whatIs } from "./what-is";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { type Flow } from "@/lib/core/flow/flow";
import { edgeFrom, edgesInto, inOrder, nodeOf, waysOutOf } from "@/lib/core/flow/graph";
import { type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { type Words } from "@/lib/words/words";

/** What was drawn otherwise, from the entry downwards; what is gone comes last. Where cards stand is no part of a flow, so it is never among it. */
export function diffFlows(before: Flow, after: Flow, names: Names): readonly FlowChange[] {
  const stays = inOrder(after) ?? Object.values(after.nodes);
  const changes = stays.flatMap((node) => {
    const last = nodeOf(before, node.id);
    if (last === undefined) return [addedChange(node, after, names)];
    return [...nodeChanges(last, node, names), ...wayChanges({ before, after, names }, node)];
  });
  const gone = (inOrder(before) ?? Object.values(before.nodes)).filter(({ id }) => nodeOf(after, id) === undefined);
  return [...changes, ...gone.map((node): FlowChange => ({ kind: "node-removed", node: node.id, facts: { what: whatIs(node, names) } }))];
}

function addedChange(node: FlowNode, flow: Flow, names: Names): FlowChange {
  const [into] = edgesInto(flow, node.id);
  const where = into === undefined ? "" : wayWords(flow, { node: into.from, way: into.way }, names);
  return { kind: node.kind === "note" ? "note-changed" : "node-added", node: node.id, facts: node.kind === "note" ? { to: node.text } : { what: whatIs(node, names), where } };
}

function nodeChanges(before: FlowNode, after: FlowNode, names: Names): readonly FlowChange[] {
  if (same(before, after)) return [];
  if (before.kind === "entry" && after.kind === "entry") return entryChanges(before, after, names);
  if (before.kind === "note" && after.kind === "note") return before.text === after.text ? [] : [{ kind: "note-changed", node: after.id, facts: { to: after.text } }];
  const renamed = renamedChange(before, after, names.say);
  if (before.kind === "decision" && after.kind === "decision") return [...renamed, ...decisionChanges(before, after, names)];
  if (before.kind === "split" && after.kind === "split") return [...renamed, ...splitChanges(before, after, names.say)];
  if (before.kind === "show" && after.kind === "show") return [...renamed, ...showChanges(before, after, names)];
  return [];
}

function renamedChange(before: FlowNode, after: FlowNode, say: Words): readonly FlowChange[] {
  const [from, to] = [nameOf(before), nameOf(after)];
  return from === to ? [] : [{ kind: "renamed", node: after.id, facts: { from: from === "" ? say("a {kind, select, decision {decision} split {split} other {show}} without a name", { kind: before.kind }) : say("“{name}”", { name: from }), to: to === "" ? say("nothing") : say("“{name}”", { name: to }) } }];
}

type Flows = { readonly before: Flow; readonly after: Flow; readonly names: Names };

/** Ways that were there and lead elsewhere. Ways of new branches are told by where their cards are added. */
function wayChanges({ before, after, names }: Flows, node: FlowNode): readonly FlowChange[] {
  return waysOutOf(after, node.id).flatMap(({ way }): FlowChange[] => {
    const last = edgeFrom(before, node.id, way)?.to;
    const next = edgeFrom(after, node.id, way)?.to;
    if (last === next || !waysOutOf(before, node.id).some((each) => each.way === way)) return [];
    const [from, to] = [last === undefined ? undefined : nodeOf(before, last), next === undefined ? undefined : nodeOf(after, next)];
    const words = (target: FlowNode | undefined): string => (target === undefined ? names.say("nothing") : whatIs(target, names));
    return [{ kind: "way-changed", node: node.id, facts: { way: wayWords(after, { node: node.id, way }, names), from: words(from), to: words(to) } }];
  });
}

function wayWords(flow: Flow, { node: id, way }: { readonly node: string; readonly way: WayOut }, names: Names): string {
  const node = nodeOf(flow, id);
  const label = waysOutOf(flow, id).find((each) => each.way === way)?.label(names.say) ?? "";
  if (node === undefined || node.kind === "entry") return names.say("the entry");
  return names.say("“{way}” of {card}", { way: label, card: whatIs(node, names) });
}
