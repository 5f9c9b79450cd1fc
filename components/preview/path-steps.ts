import { type Preview } from "./use-preview";
import { explainTrace, type ExplainedStep } from "@/lib/core/explain/explain-decision";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { type CampaignTrace } from "@/lib/core/vocabulary/decision";
import { truthsOfRows } from "@/lib/editor/persona-decisions";
import { type Words } from "@/lib/words/words";

/** A campaign's trace, step by step, in the words of its flow; the rows that the decision had no need of are answered as well. */
export function pathSteps(flow: Flow, trace: CampaignTrace, { preview, library, say }: { readonly preview: Preview; readonly library: Library; readonly say: Words }): readonly ExplainedStep[] {
  const { environment, profile, now } = preview;
  if (!environment.ok) return [];
  const { predicateOf } = environment.value.compiled;
  return explainTrace(flow, trace, { predicateOf, truths: truthsOfRows(environment.value, profile, now), profile, library, say });
}
