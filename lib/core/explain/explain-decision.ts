import { explainCondition, type ConditionRow, type Explaining } from "./explain-condition";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { waysOutOf } from "@/lib/core/flow/graph";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { wholeArm } from "@/lib/core/nodes/fallback-arm";
import { type FlowNode } from "@/lib/core/nodes/node";
import { type CampaignTrace, type Decision, type TraceStep } from "@/lib/core/vocabulary/decision";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** One step of a visitor's way, ready to be read. */
export type ExplainedStep = {
  readonly node: NodeId | null;
  readonly title: string;
  /** What was asked there, with the answers; null where nothing was asked. */
  readonly row: ConditionRow | null;
  /** Where it led on: "Everybody else". Null: on to the next question of the same box. */
  readonly led: string | null;
};

/** How one campaign came to its answer. */
export type ExplainedCampaign = { readonly campaign: string; readonly name: string; readonly steps: readonly ExplainedStep[]; readonly outcome: string };

export const outcomeSentences: Readonly<Record<CampaignTrace["outcome"], string>> = {
  shown: message("This way ends in what is shown above."),
  shadowed: message("This way leads to a variant, but campaigns above this one fill the same placement first."),
  "held-out": message("This way leads to a variant, but the visitor is held out and keeps the default."),
  nothing: message("This way ends with nothing to show: the default stays."),
  "not-open": message("At this moment the campaign is outside its schedule, so it is not there."),
  "not-eligible": message("This way ends without anything to show: the default stays."),
};

/** A whole decision in sentences: for each campaign that was asked, every step with what was asked, the answer and the value used. */
export function explainDecision(decision: Decision, campaigns: readonly CampaignSource[], explaining: Explaining): readonly ExplainedCampaign[] {
  return decision.campaigns.flatMap((trace) => {
    const source = campaigns.find(({ id }) => id === trace.campaign);
    if (source === undefined) return [];
    return [{ campaign: source.id, name: source.name, steps: explainTrace(source.flow, trace, explaining), outcome: explaining.say(outcomeSentences[trace.outcome]) }];
  });
}

/** A campaign's trace, step by step, in the words of its flow. */
export function explainTrace(flow: Flow, trace: CampaignTrace, explaining: Explaining): readonly ExplainedStep[] {
  return trace.path.map((step) => explainStep(flow, step, explaining));
}

function explainStep(flow: Flow, step: TraceStep, explaining: Explaining): ExplainedStep {
  const { say } = explaining;
  const node = flow.nodes[step.node];
  const names = namesOf(explaining.library, say);
  if (node === undefined) return { node: null, title: nodeTitle(undefined, names), row: null, led: null };
  if (step.kind === "give") return { node: node.id, title: node.kind === "show" && node.name !== "" ? say("Show {card}", { card: node.name }) : findNodeKind(node.kind).sentence(node, names), row: null, led: null };
  const led = wayLabel(flow, { node: node.id, way: step.way }, say);
  if (step.kind === "split") {
    const name = nodeTitle(node, names);
    return { node: node.id, title: splitTitle(step, { node, name, say }), row: null, led };
  }
  const fitting = conditionsOfNode(node).filter(({ condition: { id } }) => explaining.predicateOf.get(id) === step.predicate);
  // Two branches may ask the same: where the step led, it is known which of them it was.
  const { condition } = fitting.find(({ way }) => way === step.way) ?? fitting[0] ?? {};
  const title = node.kind === "entry" ? say("May be in the campaign") : nodeTitle(node, names);
  return { node: node.id, title, row: condition === undefined ? null : explainCondition(condition, explaining), led: node.kind === "entry" ? null : led };
}

function splitTitle({ draw, way }: Extract<TraceStep, { kind: "split" }>, { node, name, say }: { readonly node: FlowNode; readonly name: string; readonly say: Words }): string {
  if (draw !== null) return say("{name}: drew {draw} of 10 000", { name, draw });
  return node.kind === "split" && wholeArm(node)?.id === way ? say("{name}: one arm has everybody", { name }) : say("{name}: no visitor id, so the fallback arm", { name });
}

/** What a way out is called, or null where it is no way of that node. */
export const wayLabel = (flow: Flow, { node, way }: { readonly node: string; readonly way: string | null }, say: Words): string | null =>
  way === null ? null : (waysOutOf(flow, node).find((each) => each.way === way)?.label(say) ?? null);

/** What to call a box in a sentence: as its card is called. The entry's card may say a whole condition, so it keeps its kind. */
export function nodeTitle(node: FlowNode | undefined, names: Names): string {
  if (node === undefined) return names.say("A box that is gone");
  const { label, title } = findNodeKind(node.kind);
  return node.kind === "entry" ? names.say(label) : title(node, names);
}
