import { type ProofRule } from "../proof-rule";
import { type StepRegion } from "@/lib/core/space/program-regions";
import { truthIn } from "@/lib/core/space/region";
import { entryOf } from "@/lib/core/flow/graph";

/** People of whom too little is known, who are left with nothing to see: kept out at the entry, or led to an end that shows nothing. */
export const unknownGoesNowhere: ProofRule = {
  code: "unknown-goes-nowhere",
  severity: "info",
  check({ source, steps, reach, taken }, { ask }) {
    const entry = entryOf(source.flow);
    const out = steps.find(({ step }) => step.node === entry?.id)?.step;
    const kept = out === undefined || !("test" in out) || entry === undefined ? [] : [{ node: entry.id, way: "out", region: { all: [reach(entry.id), truthIn(out.test, ["unknown"])] }, why: "entry" }];
    const led = Object.values(source.flow.nodes).flatMap((node) => (node.kind === "decision" && node.unknownExit && leadsToNothing(steps, node.id) ? [{ node: node.id, way: "unknown", region: taken(node.id, "unknown"), why: "way" }] : []));
    return [...kept, ...led].flatMap(({ node, way, region, why }) => {
      const answer = ask(region);
      return answer.kind === "found" ? [{ at: { node, way }, facts: { why }, witness: answer.profile }] : [];
    });
  },
};

function leadsToNothing(steps: readonly StepRegion[], node: string): boolean {
  const nexts = steps.filter(({ step }) => step.node === node).flatMap(({ ways }) => ways.flatMap(({ way, next }) => (way === "unknown" ? [next] : [])));
  return nexts.length > 0 && nexts.every((next) => {
    const step = steps[next]?.step;
    return step === undefined || ("give" in step && Object.values(step.give).every((variant) => variant === null));
  });
}
