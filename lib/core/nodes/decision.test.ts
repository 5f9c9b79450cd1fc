import { describe, expect, test } from "vitest";
import { type DecisionNode } from "./node";
import { type LoweredStep, type Target } from "./node-kind";
import { decision } from "./decision";
import { flowWith, is } from "@/lib/core/flow/drawing.cases";
import { type Truth } from "@/lib/core/vocabulary/truth";

const truths = ["yes", "no", "unknown"] as const;

function decisionOf(count: number, unknownExit: boolean): DecisionNode {
  const branches = Array.from({ length: count }, (_, index) => ({ id: `brn_branch${index}`, name: "", condition: is(`asked${index}`, "plan", "vip") }));
  const node = flowWith(["nodes.nod_new", { id: "nod_new", kind: "decision", name: "", branches, unknownExit }]).nodes["nod_new"];
  if (node?.kind !== "decision") throw new Error("not a decision");
  return node;
}

/** The way out that the lowered steps take when branch by branch the answers are these. */
function wayTaken(node: DecisionNode, answers: readonly Truth[]): string {
  const steps = decision.lower(node);
  let at: Target = { step: 0 };
  for (let turns = 0; "step" in at; turns += 1) {
    const step: LoweredStep | undefined = steps[at.step];
    if (step?.kind !== "test" || turns > steps.length) throw new Error("the steps lead nowhere");
    const asked = node.branches.findIndex(({ condition }) => condition.id === step.condition.id);
    at = step[answers[asked] ?? "no"];
  }
  return "way" in at ? at.way : "end";
}

/** As it is said: first yes wins; none yes and one unknown takes *Unknown* where there is one; otherwise *Everybody else*. */
function waySaid(node: DecisionNode, answers: readonly Truth[]): string {
  const yes = node.branches[answers.indexOf("yes")];
  if (yes !== undefined) return yes.id;
  return node.unknownExit && answers.includes("unknown") ? "unknown" : "else";
}

const every = (count: number): readonly (readonly Truth[])[] => (count === 0 ? [[]] : every(count - 1).flatMap((rest) => truths.map((truth) => [...rest, truth])));

describe.each([true, false])("a decision with a way for unknown: %s", (unknownExit) => {
  test.each([1, 2, 3, 4, 5])("of %i branches takes the way that is said, whatever the answers", (count) => {
    const node = decisionOf(count, unknownExit);
    for (const answers of every(count)) expect([answers, wayTaken(node, answers)]).toEqual([answers, waySaid(node, answers)]);
  });

  test("its steps only lead onwards, and there are at most two for a branch", () => {
    const steps = decision.lower(decisionOf(20, unknownExit));
    expect(steps.length).toBeLessThanOrEqual(40);
    steps.forEach((step, index) => {
      if (step.kind !== "test") throw new Error("not a question");
      for (const truth of truths) {
        const target = step[truth];
        if ("step" in target) expect(target.step).toBeGreaterThan(index);
      }
    });
  });
});

test("a decision without branches asks nothing", () => {
  expect(decision.lower(decisionOf(0, true))).toEqual([]);
});
