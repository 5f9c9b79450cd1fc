import { type CharacterSet } from "./character-set";
import { type PatternProgram } from "./pattern-program";
import { type Place } from "./pattern-tree";

/** What is remembered of a text so far: the steps that wait for a character, what stands before it, and where known characters led. */
type State = { readonly waiting: readonly number[]; readonly before: number; readonly after: Map<number, State | "found"> };

const atStart = 1;
const afterLineBreak = 2;
const afterWord = 4;
const textEnd = -1;

/** What of the character before each place asks for. */
const asks: Readonly<Record<Place, number>> = { "text-start": atStart, "line-start": atStart | afterLineBreak, "text-end": 0, "line-end": 0, "word-edge": afterWord, "no-word-edge": afterWord };

/** How many numbers the states of one pattern may hold before they are forgotten and made anew: memory stays small, whatever the texts. */
const mostRemembered = 20_000;

/** And those of all patterns together, some 25 MB. What ordinary texts teach one is a few hundred. */
const mostInAll = 500_000;

/** A state of more steps than this hardly comes again in another text: it is not worth finding. */
const mostWaiting = 200;

/**
 * Whether a text holds what the program describes, in time that grows with the text alone, times the program where a character is
 * met for the first time: all ways are followed at once, and where they led is remembered (a deterministic automaton that is
 * made as it is needed; https://swtch.com/~rsc/regexp/regexp3.html).
 */
export function finderOf(program: PatternProgram, { takesHalves }: { readonly takesHalves: boolean }): (text: string) => boolean {
  const automaton = new Automaton(program, takesHalves);
  return (text) => automaton.finds(text);
}

/** What patterns remember, the eldest first. Apart from their programs: a pattern that nobody asks any more leaves only little here. */
const memories = new Set<Memory>();
let inAll = 0;

class Memory {
  readonly states = new Map<string, State>();
  private size = 0;

  add(count: number): void {
    memories.add(this);
    this.size += count;
    inAll += count;
  }

  /** Before something is learned: forgets what is too much, its own or others'. */
  makeRoom(): void {
    if (this.size > mostRemembered) this.forget();
    for (const eldest of memories) {
      if (inAll <= mostInAll) return;
      eldest.forget();
    }
  }

  private forget(): void {
    for (const state of this.states.values()) state.after.clear();
    this.states.clear();
    memories.delete(this);
    inAll -= this.size;
    this.size = 0;
  }
}

class Automaton {
  private readonly memory = new Memory();
  // A server that runs for weeks takes more turns than 32 bits count, and a turn that is not recognised would go round a loop for ever.
  private readonly seen: Float64Array;
  private readonly taken: Float64Array;
  private turn = 0;
  private readonly kept: number;

  constructor(
    private readonly program: PatternProgram,
    private readonly takesHalves: boolean,
  ) {
    this.seen = new Float64Array(program.steps.length);
    this.taken = new Float64Array(program.steps.length);
    this.kept = program.steps.reduce((kept, step) => (step.kind === "at" ? kept | asks[step.place] : kept), 0);
  }

  finds(text: string): boolean {
    let state = this.stateOf([], atStart);
    for (let index = 0; index < text.length; index += 1) {
      const codePoint = text.codePointAt(index) ?? textEnd;
      if (codePoint > 0xffff) index += 1;
      const known: State | "found" = state.after.get(codePoint) ?? this.learn(state, codePoint);
      if (known === "found") return true;
      state = known;
    }
    return (state.after.get(textEnd) ?? this.learn(state, textEnd)) === "found";
  }

  private learn(state: State, codePoint: number): State | "found" {
    this.memory.makeRoom();
    const waiting = this.step(state, codePoint);
    const after = waiting === "found" ? waiting : this.stateOf(waiting, kindOf(codePoint));
    state.after.set(codePoint, after);
    this.memory.add(1);
    return after;
  }

  private stateOf(waiting: readonly number[], kind: number): State {
    const before = kind & this.kept;
    const key = waiting.length > mostWaiting ? null : `${before}:${waiting.join()}`;
    const known = key === null ? undefined : this.memory.states.get(key);
    if (known !== undefined) return known;
    const made: State = { waiting, before, after: new Map() };
    if (key !== null) this.memory.states.set(key, made);
    // One that is not found again counts too: the state before it holds on to it, all along a text.
    this.memory.add(waiting.length + 1);
    return made;
  }

  /** Follows all ways between two characters, then takes the second. A find may begin anywhere, so the first step is always among them. */
  private step({ waiting, before }: State, codePoint: number): readonly number[] | "found" {
    const { steps, start } = this.program;
    const next: number[] = [];
    const open = [...waiting, start];
    // Written-out repetition asks the same set over and over.
    let asked: CharacterSet | null = null;
    let fits = false;
    // Half a surrogate pair stands at its place and is taken by nothing.
    const isCharacter = codePoint !== textEnd && (this.takesHalves || !isHalf(codePoint));
    this.turn += 1;
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      const step = steps[at];
      if (step === undefined || this.seen[at] === this.turn) continue;
      this.seen[at] = this.turn;
      if (step.kind === "found") return "found";
      if (step.kind === "ways") open.push(...step.next);
      else if (step.kind === "at" && holds(step.place, before, codePoint)) open.push(step.next);
      else if (step.kind === "character" && this.taken[step.next] !== this.turn) {
        if (asked !== step.set) fits = isCharacter && step.set.has(codePoint);
        asked = step.set;
        if (!fits) continue;
        this.taken[step.next] = this.turn;
        next.push(step.next);
      }
    }
    return next;
  }
}

const isHalf = (codePoint: number): boolean => codePoint >= 0xd800 && codePoint <= 0xdfff;

function holds(place: Place, before: number, codePoint: number): boolean {
  switch (place) {
    case "text-start":
      return (before & atStart) !== 0;
    case "line-start":
      return (before & (atStart | afterLineBreak)) !== 0;
    case "text-end":
      return codePoint === textEnd;
    case "line-end":
      return codePoint === textEnd || kindOf(codePoint) === afterLineBreak;
    case "word-edge":
      return before & afterWord ? kindOf(codePoint) !== afterWord : kindOf(codePoint) === afterWord;
    case "no-word-edge":
      return before & afterWord ? kindOf(codePoint) === afterWord : kindOf(codePoint) !== afterWord;
  }
}

function kindOf(codePoint: number): number {
  if (codePoint === 0x0a) return afterLineBreak;
  const isWord = codePoint === 0x5f || (codePoint >= 0x30 && codePoint <= 0x39) || (codePoint >= 0x41 && codePoint <= 0x5a) || (codePoint >= 0x61 && codePoint <= 0x7a);
  return isWord ? afterWord : 0;
}
