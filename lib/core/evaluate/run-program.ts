import { drawFrom, drawOf } from "./draw";
import { type Arm, type Drawn } from "./drawn";
import { ask, askWord, type Engine } from "./engine";
import { end, op, type Programs, type ReadySplit } from "./programs";
import { type TraceStep } from "@/lib/core/vocabulary/decision";

// Splits in a row have as many ways as their arms multiply to; beyond these a way is made anew each time.
const mostWays = 4096;

/** Where a visitor's way ended: which give, `end` where nothing is shown; and the arms it went through. */
export type Run = { give: number; drawn: Drawn };

/** Follows a campaign's program to its end; `run` is written, `path` is filled when somebody wants to know. */
export function runProgram(programs: Programs, campaign: number, { engine, run, path }: { readonly engine: Engine; readonly run: Run; readonly path: TraceStep[] | null }): void {
  const { code } = programs;
  let at = programs.starts[campaign] ?? end;
  while (at !== end) {
    const kind = code[at];
    const which = code[at + 1] ?? 0;
    if (path !== null) path.push(traced(programs, at, engine));
    if (kind === op.test) {
      at = code[at + 2 + ask(engine, which)] ?? end;
    } else if (kind === op.split) {
      const split = programs.splits[which];
      if (split === undefined) break;
      at = code[at + 2 + throughSplit(split, engine.profile.visitor, run)] ?? end;
    } else {
      run.give = which;
      return;
    }
  }
  run.give = end;
}

/** The place of the arm that is taken. Where everybody takes the same, nobody was drawn. */
function throughSplit(split: ReadySplit, visitor: string | null, run: Run): number {
  if (split.whole >= 0) return split.whole;
  const place = placeIn(split, visitor);
  const number = visitor === null ? -1 - split.firstArm - place : split.firstArm + place;
  run.drawn = run.drawn.next.get(number) ?? afterwards(run.drawn, number, { node: split.node, arm: split.arms[place] ?? "" });
  return place;
}

/** The arm whose range holds the draw. Arms that do not make up 10 000 leave draws that no arm has; those go with the fallback. */
function placeIn({ whole, state, ranges, fallback }: ReadySplit, visitor: string | null): number {
  if (whole >= 0) return whole;
  if (visitor === null) return fallback;
  const draw = drawFrom(state, visitor);
  for (let at = 0; at < ranges.length; at += 3) {
    if ((ranges[at] ?? 0) <= draw && draw < (ranges[at + 1] ?? 0)) return ranges[at + 2] ?? fallback;
  }
  return fallback;
}

function afterwards(before: Drawn, number: number, arm: Arm): Drawn {
  const { remembered } = before;
  const made: Drawn = { arms: number < 0 ? before.arms : [...before.arms, arm], undrawn: before.undrawn || number < 0, next: new Map(), remembered, answers: null };
  if (remembered.count < mostWays) {
    remembered.count += 1;
    before.next.set(number, made);
  }
  return made;
}

function traced(programs: Programs, at: number, engine: Engine): TraceStep {
  const step = programs.stepAt().get(at);
  if (step === undefined || "give" in step) return { kind: "give", node: step?.node ?? "" };
  if ("test" in step) {
    const truth = askWord(engine, step.test);
    return { kind: "test", node: step.node, predicate: step.test, truth, way: step.ways[truth] };
  }
  const { visitor } = engine.profile;
  const split = programs.splits[programs.code[at + 1] ?? 0];
  const draw = visitor === null || split === undefined || split.whole >= 0 ? null : drawOf(step.split, visitor);
  return { kind: "split", node: step.node, way: split?.arms[placeIn(split, visitor)] ?? "", draw };
}
