import { kind, layOut, type Layout } from "./lay-out-predicates";
import { type ProfileDoor } from "./profile-door";
import { readyBehaviour, readyComparison, type Asking, type ReadyPredicate } from "./ready-predicate";
import { truthOfBehaviour } from "./truth-of-behaviour";
import { type PackedBundle, type PredicateRun } from "@/lib/core/vocabulary/packed-bundle";
import { type Profile } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { type AttributeValue } from "@/lib/core/vocabulary/value";

/** Truths as bytes; `unasked` is none of them. */
export const code = { no: 0, yes: 1, unknown: 2, unasked: 3 } as const;
const words: readonly Truth[] = ["no", "yes", "unknown"];

/** How many values of one attribute are remembered with their answers, at most; then they are learnt anew. */
const mostRows = 4096;

/** What all remembered answers of a bundle may weigh, in bytes, and what a remembered value weighs beside its answers. */
const weights = { most: 33_554_432, value: 256 } as const;

/** A longer text is not remembered: visitors send texts, and what they send must not fill an edge's memory. */
const longestKnown = 64;

/** The predicates of one bundle, numbered, with room for the answers of one profile at a time. */
export type Engine = Layout & {
  readonly asking: Asking;
  /** The workspace's, for comparisons without one of their own. */
  readonly zone: ProfileDoor["zone"];
  readonly runs: readonly PredicateRun[];
  readonly attributes: readonly string[];
  /** Comparisons and behaviours that were asked before. */
  readonly ready: (ReadyPredicate | undefined)[];
  /** What a value answers to all tests on its attribute, for values that were met before. The same value answers the same. */
  readonly known: readonly Map<AttributeValue | undefined, Uint8Array>[];
  readonly mostRows: number;
  readonly rows: Uint8Array[];
  readonly values: (AttributeValue | undefined)[];
  readonly rowStamps: Uint32Array;
  readonly memo: Uint8Array;
  readonly stamps: Uint32Array;
  generation: number;
  profile: Profile;
  now: number;
  /** Predicates in the order they were asked, when somebody wants to know; null otherwise. */
  asked: number[] | null;
};

const noRow = new Uint8Array(0);
const nobody: Profile = { visitor: null, values: new Map(), events: [], consent: new Set(), languages: [], notes: [] };

/** Room for the answers to a bundle's predicates. Operators and operands are looked at when a predicate is first asked. */
export function makeEngine({ predicates: runs }: PackedBundle, asking: Asking): Engine {
  const attributes = Object.keys(asking.door.attributes);
  const layout = layOut(runs, attributes, asking.find);
  const count = layout.kinds.length;
  return {
    ...layout,
    asking,
    zone: asking.door.zone,
    runs,
    attributes,
    ready: new Array<ReadyPredicate | undefined>(count),
    known: attributes.map(() => new Map()),
    mostRows: rowsWithin(layout.widths),
    rows: attributes.map(() => noRow),
    values: attributes.map(() => undefined),
    rowStamps: new Uint32Array(attributes.length),
    memo: new Uint8Array(count),
    stamps: new Uint32Array(count),
    generation: 0,
    profile: nobody,
    now: 0,
    asked: null,
  };
}

/** A comparison or a behaviour, made ready when it is first asked. */
function readyAt(engine: Engine, index: number): ReadyPredicate | undefined {
  const known = engine.ready[index];
  if (known !== undefined) return known;
  const at = engine.runOf[index] ?? 0;
  const [run, place] = [engine.runs[at], index - (engine.starts[at] ?? 0)];
  const made = run === undefined ? undefined : readyIn(run, place, engine);
  if (made !== undefined) engine.ready[index] = made;
  return made;
}

function readyIn(run: PredicateRun, place: number, { asking }: Engine): ReadyPredicate | undefined {
  if ("of" in run) return readyComparison({ op: run.op, of: run.of, with: run.with[place] ?? null }, asking);
  const did = "did" in run ? run.did[place] : undefined;
  return did === undefined ? undefined : readyBehaviour(did, asking);
}

const rowsWithin = (widths: readonly number[]): number =>
  Math.min(mostRows, Math.floor(weights.most / widths.reduce((sum, width) => sum + (width === 0 ? 0 : width + weights.value), 1)));

/** From here on answers are this profile's at this moment. What was answered before is forgotten by counting up. */
export function begin(engine: Engine, profile: Profile, now: number): void {
  if (engine.generation === 0xffff_ffff) {
    engine.stamps.fill(0);
    engine.rowStamps.fill(0);
    engine.generation = 0;
  }
  engine.generation += 1;
  engine.profile = profile;
  engine.now = now;
}

/** The truth of a predicate as a byte. Recursion is as deep as predicates nest, which the loader bounds. */
export function ask(engine: Engine, index: number): number {
  if (engine.asked !== null) engine.asked.push(index);
  if (engine.kinds[index] === kind.value) return askValue(engine, index);
  if (engine.stamps[index] === engine.generation) return engine.memo[index] ?? code.unknown;
  const answer = askAnew(engine, index);
  engine.stamps[index] = engine.generation;
  engine.memo[index] = answer;
  return answer;
}

/** The same as a word. */
export const askWord = (engine: Engine, index: number): Truth => words[ask(engine, index)] ?? "unknown";

function askValue(engine: Engine, index: number): number {
  const slot = engine.slots[index] ?? 0;
  const row = (engine.rowStamps[slot] === engine.generation ? engine.rows[slot] : openRow(engine, slot)) ?? noRow;
  const column = engine.columns[index] ?? 0;
  const known = row[column] ?? code.unknown;
  if (known !== code.unasked) return known;
  const predicate = readyAt(engine, index);
  const answer = predicate?.kind === "test" && predicate.test !== null ? codeOf(predicate.test(engine.values[slot], engine)) : code.unknown;
  row[column] = answer;
  return answer;
}

/** The answers of this profile's value, as far as any profile with that value was asked before. */
function openRow(engine: Engine, slot: number): Uint8Array {
  const value = engine.profile.values.get(engine.attributes[slot] ?? "");
  engine.values[slot] = value;
  engine.rowStamps[slot] = engine.generation;
  const row = rowOf(engine, slot, value);
  engine.rows[slot] = row;
  return row;
}

function rowOf(engine: Engine, slot: number, value: AttributeValue | undefined): Uint8Array {
  // Dates, versions and lists are read anew for each profile: there is nothing to know them by.
  if (typeof value === "object" || (typeof value === "string" && value.length > longestKnown)) return freshRow(engine, slot);
  const known = engine.known[slot];
  const found = known?.get(value);
  if (found !== undefined) return found;
  const row = freshRow(engine, slot);
  if (known !== undefined && known.size >= engine.mostRows) known.clear();
  known?.set(value, row);
  return row;
}

const freshRow = (engine: Engine, slot: number): Uint8Array => new Uint8Array(engine.widths[slot] ?? 0).fill(code.unasked);

function askAnew(engine: Engine, index: number): number {
  const own = engine.kinds[index];
  if (own === kind.all) return askParts(engine, index, code.no);
  if (own === kind.any) return askParts(engine, index, code.yes);
  if (own === kind.none) return opposite(askParts(engine, index, code.yes));
  if (own !== kind.moment) return code.unknown;
  const predicate = readyAt(engine, index);
  if (predicate === undefined) return code.unknown;
  const { values } = engine.profile;
  if (predicate.kind === "test") return predicate.test === null ? code.unknown : codeOf(predicate.test(values.get(predicate.of), engine));
  if (predicate.kind === "pair") return predicate.test === null ? code.unknown : codeOf(predicate.test(values.get(predicate.of), values.get(predicate.other), engine));
  return codeOf(truthOfBehaviour(predicate, engine.profile, engine));
}

/** Kleene's strong logic: one part that decides is enough; else one unknown makes it unknown. */
function askParts(engine: Engine, index: number, deciding: number): number {
  const end = engine.to[index] ?? 0;
  let answer: number = deciding === code.no ? code.yes : code.no;
  for (let at = engine.from[index] ?? 0; at < end; at += 1) {
    const part = ask(engine, engine.parts[at] ?? 0);
    if (part === deciding) return deciding;
    if (part === code.unknown) answer = code.unknown;
  }
  return answer;
}

const opposite = (answer: number): number => (answer === code.unknown ? answer : 1 - answer);

const codeOf = (truth: Truth): number => (truth === "yes" ? code.yes : truth === "no" ? code.no : code.unknown);
