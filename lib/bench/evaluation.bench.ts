import { GrowthBook } from "@growthbook/growthbook";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { browserSize } from "./browser-size";
import { type BenchEngine } from "./engines/engine";
import { generatedJavascript } from "./engines/generated-javascript";
import { growthbook, growthbookPayload, growthbookWholePayload } from "./engines/growthbook";
import { jsonLogicCompiled, jsonLogicInterpreted } from "./engines/json-logic";
import { plainReference } from "./engines/plain-reference";
import { thenwise } from "./engines/thenwise";
import { benchNow, workload, type WorkloadSize, type Workload } from "./workload";
import { bundleText } from "@/lib/core/compile/bundle-text";
import { compile } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, loadBundleText } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";

/** All flows for one profile, one core; every ratio within one interleaved run, medians over rounds. */
const rounds = 7;
const turnMs = 500;

const engines: readonly BenchEngine[] = [thenwise, generatedJavascript, jsonLogicCompiled, jsonLogicInterpreted, growthbook, plainReference];

type Row = { readonly engine: BenchEngine; readonly run: (profile: number, ends: Int32Array) => void; readonly perSecond: number[]; readonly wrong: number };

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const at = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0;

function bundleOf({ campaigns, library }: Workload): Bundle {
  const compiled = compile(campaigns, { environment: "bench", library });
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.error[0]));
  return compiled.value.bundle;
}

/** The step a visitor came to; a split's own where it was one. */
function leafOf(bundle: Bundle): (flow: number, step: number) => number {
  const splitOf = bundle.campaigns.map(({ steps }) => new Map(steps.flatMap((step, index) => ("split" in step ? step.arms.map(({ next }) => [next, index] as const) : []))));
  return (flow, step) => splitOf[flow]?.get(step) ?? step;
}

/** How many of the first profiles' flows end elsewhere than the reference says. */
function wrongOf(engine: BenchEngine, run: Row["run"], { bundle, count }: { readonly bundle: Bundle; readonly count: number }): number {
  const flows = bundle.campaigns.length;
  const [own, right] = [new Int32Array(flows), new Int32Array(flows)];
  const reference = plainReference.load(bundle, shared.profiles);
  const [leaf, stepOf] = [leafOf(bundle), engine.stepOf?.(bundle) ?? ((_flow: number, step: number) => step)];
  let wrong = 0;
  for (let profile = 0; profile < count; profile += 1) {
    run(profile, own);
    reference(profile, right);
    for (let flow = 0; flow < flows; flow += 1) if (leaf(flow, stepOf(flow, own[flow] ?? -1)) !== leaf(flow, right[flow] ?? -1)) wrong += 1;
  }
  return wrong;
}

const shared: { profiles: Workload["profiles"] } = { profiles: [] };

function turn(row: Row, flows: number, profiles: number): void {
  const ends = new Int32Array(flows);
  const begin = performance.now();
  let decided = 0;
  while (performance.now() - begin < turnMs) {
    for (let profile = 0; profile < profiles && performance.now() - begin < turnMs * 1.5; profile += 1) {
      row.run(profile, ends);
      decided += flows;
    }
  }
  row.perSecond.push(decided / ((performance.now() - begin) / 1000));
}

function measure(name: WorkloadSize, profiles: number): void {
  const load = workload(name, profiles);
  shared.profiles = load.profiles;
  const bundle = bundleOf(load);
  const flows = bundle.campaigns.length;
  const rows = engines.map((engine): Row => {
    const run = engine.load(bundle, load.profiles);
    return { engine, run, perSecond: [], wrong: wrongOf(engine, run, { bundle, count: name === "large" ? 5 : 100 }) };
  });
  for (let round = 0; round <= rounds; round += 1) for (const row of rows) turn(row, flows, profiles);
  // The first round only warms up.
  const speed = rows.map(({ perSecond }) => median(perSecond.slice(1)));
  const ours = speed[0] ?? 0;
  const steps = bundle.campaigns.reduce((sum, program) => sum + program.steps.length, 0);
  console.log(`\n${name}: ${flows} flows, ${steps} steps, ${bundle.predicates.length} predicates, ${profiles} profiles`);
  for (const [index, { engine, perSecond, wrong }] of rows.entries()) {
    const own = perSecond.slice(1);
    console.log(`  ${engine.name.padEnd(28)} ${millions(at(own, 0))} / ${millions(speed[index] ?? 0)} / ${millions(at(own, 1))} flow decisions/s   thenwise ÷ it = ${(ours / (speed[index] ?? 1)).toFixed(2)}   wrong ${wrong}${engine.needsEval ? "   (needs eval)" : ""}`);
  }
  if (name === "medium") mediumExtras(bundle, load);
}

const millions = (value: number): string => `${(value / 1e6).toFixed(2)}M`;

function mediumExtras(bundle: Bundle, { profiles }: Workload): void {
  const loaded = loadBundle(bundle);
  if (!loaded.ok) throw new Error(loaded.error.why);
  const read = profiles.map((profile) => profileFromJson(profile, loaded.value.door));
  const whole = (trace: "whole" | "none") => read.map((profile) => timed(() => decide(loaded.value, profile, { now: benchNow, trace })));
  whole("none");
  whole("whole");
  const [plain, traced] = [whole("none"), whole("whole")];
  console.log(`  decide, all 200 placements: p50 ${at(plain, 0.5).toFixed(1)} µs, p99 ${at(plain, 0.99).toFixed(1)} µs, p99 ÷ p50 = ${(at(plain, 0.99) / at(plain, 0.5)).toFixed(2)}; with path, values and reasons ÷ without = ${(median(traced) / median(plain)).toFixed(2)}`);
  onePlacement(bundle, { profiles, decideOne: (index) => decide(loaded.value, read[index % read.length] ?? profileFromJson(null, loaded.value.door), { now: benchNow, placements: ["place77"], trace: "none" }) });
  sizes(bundle);
  loading(bundle);
  console.log(`  evaluator for the browser with loader, min + gzip: ${browserSize(bundle.operators)} bytes with the operators of this bundle, ${browserSize()} with all`);
}

const brotli = (value: unknown): number => brotliCompressSync(typeof value === "string" ? value : JSON.stringify(value)).length;

/** What travels, beside GrowthBook's payload that says as much: with content, splits and ids; and rules alone, where results are numbers. */
function sizes(bundle: Bundle): void {
  const text = bundleText(bundle);
  const { explain, variants, ...rest } = packBundle(bundle);
  const alone = { ...rest, campaigns: rest.campaigns.map(({ placements, steps }) => ({ placements, steps })) };
  const theirs = { whole: brotli(growthbookWholePayload(bundle)), alone: brotli(growthbookPayload(bundle)) };
  const parts = { predicates: rest.predicates, campaigns: rest.campaigns, variants, explain };
  console.log(`  bundle ${text.length} bytes, gzip ${gzipSync(text).length}, brotli ${brotli(text)} (${Object.entries(parts).map(([name, part]) => `${name} ${brotli(part)}`).join(", ")})`);
  console.log(`  brotli ÷ GrowthBook's: rules alone ${brotli(alone)} ÷ ${theirs.alone} = ${(brotli(alone) / theirs.alone).toFixed(2)}; with content, splits and their ids ${brotli({ ...rest, variants })} ÷ ${theirs.whole} = ${(brotli({ ...rest, variants }) / theirs.whole).toFixed(2)}; and with what explains a decision, which theirs cannot ${(brotli(text) / theirs.whole).toFixed(2)}`);
}

function onePlacement(bundle: Bundle, { profiles, decideOne }: { readonly profiles: Workload["profiles"]; readonly decideOne: (index: number) => unknown }): void {
  const alone = { ...bundle, campaigns: bundle.campaigns.filter(({ placements }) => placements.includes("place77")) };
  const theirs = growthbook.load(alone, profiles);
  const ends = new Int32Array(1);
  const each = (run: (index: number) => unknown) => {
    const begin = performance.now();
    for (let index = 0; index < 20_000; index += 1) run(index % profiles.length);
    return ((performance.now() - begin) / 20_000) * 1000;
  };
  const [ours, gb]: [number[], number[]] = [[], []];
  for (let round = 0; round <= rounds; round += 1) {
    ours.push(each(decideOne));
    gb.push(each((index) => theirs(index, ends)));
  }
  console.log(`  one placement of 200: ${median(ours.slice(1)).toFixed(2)} µs; GrowthBook's one feature ${median(gb.slice(1)).toFixed(2)} µs; time ÷ GrowthBook = ${(median(ours.slice(1)) / median(gb.slice(1))).toFixed(2)}`);
}

/** From text in memory to the first answer for all flows, in turns. */
function loading(bundle: Bundle): void {
  const [text, whole, alone] = [bundleText(bundle), JSON.stringify(growthbookWholePayload(bundle)), JSON.stringify(growthbookPayload(bundle))];
  const profile = shared.profiles[0];
  const rows: readonly { readonly name: string; readonly times: number[]; readonly run: () => void }[] = [
    { name: "thenwise", times: [], run: () => firstAnswer(text, profile) },
    { name: "reading its JSON alone", times: [], run: () => void JSON.parse(text) },
    { name: "GrowthBook, the same content", times: [], run: () => firstFeatures(whole, profile) },
    { name: "GrowthBook, rules alone", times: [], run: () => firstFeatures(alone, profile) },
  ];
  for (let round = 0; round < 31; round += 1) for (const { times, run } of rows) times.push(timed(run));
  const [ours] = rows;
  for (const { name, times } of rows) {
    const ratio = median(ours?.times ?? []) / median(times);
    console.log(`  load and first decision, ${name}: ${(median(times) / 1000).toFixed(2)} ms, first ever ${((times[0] ?? 0) / 1000).toFixed(1)} ms   thenwise ÷ it = ${ratio.toFixed(2)}`);
  }
}

function firstAnswer(text: string, profile: unknown): void {
  const loaded = loadBundleText(text);
  if (!loaded.ok) throw new Error(loaded.error.why);
  decide(loaded.value, profileFromJson(profile, loaded.value.door), { now: benchNow, trace: "none" });
}

function firstFeatures(payload: string, profile: Workload["profiles"][number] | undefined): void {
  const features: ReturnType<typeof growthbookPayload> = JSON.parse(payload);
  const engine = new GrowthBook({ features });
  void engine.setAttributes({ id: profile?.visitor, ...profile?.attributes });
  for (const key of Object.keys(features)) engine.evalFeature(key);
}

function timed(run: () => unknown): number {
  const begin = performance.now();
  run();
  return (performance.now() - begin) * 1000;
}

measure("small", 1000);
measure("medium", 1000);
measure("large", 60);
