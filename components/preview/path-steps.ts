import { conditionRows } from "./use-condition-rows";
import { type Preview } from "./use-preview";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { waysOutOf } from "@/lib/core/flow/graph";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { type NodeId } from "@/lib/core/vocabulary/ids";
import { type CampaignTrace, type TraceStep } from "@/lib/core/vocabulary/decision";

/** One step of a visitor's way, ready to be read. */
export type PathStep = {
  readonly node: NodeId | null;
  readonly title: string;
  /** What was asked there, with the answers; null where nothing was asked. */
  readonly row: ConditionRow | null;
  /** Where it led on: "Everybody else". Null: on to the next question of the same box. */
  readonly led: string | null;
};

/** A campaign's trace, step by step, in the words of its flow. */
export function pathSteps(flow: Flow, trace: CampaignTrace, context: { readonly preview: Preview; readonly library: Library }): readonly PathStep[] {
  return trace.path.map((step) => stepWords(flow, step, context));
}

function stepWords(flow: Flow, step: TraceStep, { preview, library }: { readonly preview: Preview; readonly library: Library }): PathStep {
  const node = flow.nodes[step.node];
  if (node === undefined) return { node: null, title: "A box that is gone", row: null, led: null };
  if (step.kind === "give") return { node: node.id, title: node.kind === "show" && node.name !== "" ? `Show ${node.name}` : "Show", row: null, led: null };
  const led = step.way === null ? null : (waysOutOf(flow, node.id).find(({ way }) => way === step.way)?.label ?? null);
  if (step.kind === "split") {
    const name = node.kind === "split" && node.name !== "" ? node.name : "Split";
    return { node: node.id, title: step.draw === null ? `${name}: no visitor id, so the fallback arm` : `${name}: drew ${step.draw} of 10 000`, row: null, led };
  }
  const asked = preview.environment.ok ? preview.environment.value.compiled.predicateOf : null;
  const fitting = conditionsOfNode(node).filter(({ condition: { id } }) => asked?.get(id) === step.predicate);
  // Two branches may ask the same: where the step led, it is known which of them it was.
  const { condition } = fitting.find(({ way }) => way === step.way) ?? fitting[0] ?? {};
  const title = node.kind === "entry" ? "May be in the campaign" : node.kind === "decision" && node.name !== "" ? node.name : "Decision";
  return { node: node.id, title, row: condition === undefined ? null : conditionRows(condition, preview, library), led: node.kind === "entry" ? null : led };
}
