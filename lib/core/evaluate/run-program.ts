import { drawOf } from "./draw";
import { truthOf, type Asking } from "./truth-of";
import { type Program, type Step } from "@/lib/core/vocabulary/bundle";
import { type TraceStep } from "@/lib/core/vocabulary/decision";

/** Where a visitor's way through a program ended, and how it went. `give` is null where nothing is shown. */
export type Run = {
  readonly give: Readonly<Record<string, number | null>> | null;
  readonly path: readonly TraceStep[];
  readonly arms: readonly { readonly node: string; readonly arm: string }[];
  /** A split was met by a visitor without an id. */
  readonly undrawn: boolean;
};

type SplitStep = Extract<Step, { split: string }>;

/** Follows a program to its end. Steps only lead onwards, so it takes at most as many as the program has. */
export function runProgram(program: Program, asking: Asking): Run {
  const path: TraceStep[] = [];
  const arms: { node: string; arm: string }[] = [];
  let undrawn = false;
  let index = 0;
  for (let step = program.steps[index]; step !== undefined; step = program.steps[index]) {
    if ("give" in step) {
      path.push({ kind: "give", node: step.node });
      return { give: step.give, path, arms, undrawn };
    }
    if ("test" in step) {
      const truth = truthOf(asking, step.test);
      path.push({ kind: "test", node: step.node, predicate: step.test, truth, way: step.ways[truth] });
      index = step[truth];
    } else {
      const { arm, next, draw } = armOf(step, asking.profile.visitor);
      path.push({ kind: "split", node: step.node, way: arm, draw });
      if (draw === null) undrawn = true;
      else arms.push({ node: step.node, arm });
      index = next;
    }
  }
  return { give: null, path, arms, undrawn };
}

function armOf(step: SplitStep, visitor: string | null): { readonly arm: string; readonly next: number; readonly draw: number | null } {
  const draw = visitor === null ? null : drawOf(step.split, visitor);
  const drawn = draw === null ? undefined : step.arms.find(({ ranges }) => ranges.some(([from, to]) => from <= draw && draw < to));
  const arm = drawn ?? step.arms.find(({ arm: id }) => id === step.fallback) ?? step.arms[0];
  // The loader refuses a split without arms.
  if (arm === undefined) throw new Error(`split ${step.node} has no arms`);
  return { arm: arm.arm, next: arm.next, draw };
}
