import { type CharacterSet } from "./character-set";
import { NotAPattern } from "./pattern-reader";
import { type PatternTree, type Place, type Repeat } from "./pattern-tree";

/** A step takes one character, asks for a place, goes on in several ways, or is the end: found. */
export type PatternStep =
  | { readonly kind: "character"; readonly set: CharacterSet; readonly next: number }
  | { readonly kind: "at"; readonly place: Place; readonly next: number }
  | { readonly kind: "ways"; readonly next: readonly number[] }
  | { readonly kind: "found" };

export type PatternProgram = { readonly steps: readonly PatternStep[]; readonly start: number };

/** Counted repetition is written out: (a{100}b{100}) is short to read and long to run. With nearly so many, a text of 2000 characters was seen to take 0.15 seconds. */
const mostSteps = 2500;

/**
 * Thompson's construction (Regular Expression Search Algorithm, 1968; https://swtch.com/~rsc/regexp/regexp1.html), from the
 * end to the beginning so that every step knows what follows it. Throws `NotAPattern` when there would be too many steps.
 */
export function programOf(tree: PatternTree): PatternProgram {
  const builder = new ProgramBuilder();
  const start = builder.add(tree, builder.push({ kind: "found" }));
  return { steps: builder.steps, start };
}

class ProgramBuilder {
  readonly steps: PatternStep[] = [];

  push(step: PatternStep): number {
    if (this.steps.length >= mostSteps) throw new NotAPattern();
    return this.steps.push(step) - 1;
  }

  /** Adds the steps of a tree that goes on at `next`; gives its first. */
  add(tree: PatternTree, next: number): number {
    switch (tree.kind) {
      case "character":
        return this.push({ kind: "character", set: tree.set, next });
      case "at":
        return this.push({ kind: "at", place: tree.place, next });
      case "sequence":
        return tree.parts.reduceRight((after, part) => this.add(part, after), next);
      case "choice":
        return this.push({ kind: "ways", next: tree.parts.map((part) => this.add(part, next)) });
      case "repeat":
        return this.addRepeat(tree, next);
    }
  }

  private addRepeat({ part, least, most }: Repeat, next: number): number {
    let first = most === Infinity ? this.addLoop(part, next) : next;
    for (let more = least; more < most && most !== Infinity; more += 1) first = this.push({ kind: "ways", next: [this.add(part, first), next] });
    for (let time = 0; time < least; time += 1) first = this.add(part, first);
    return first;
  }

  private addLoop(part: PatternTree, next: number): number {
    const ways = [next];
    const loop = this.push({ kind: "ways", next: ways });
    ways.push(this.add(part, loop));
    return loop;
  }
}
