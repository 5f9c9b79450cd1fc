import { jsonRulesEngine, zenEngine } from "./engines/asynchronous";
import { plainReference } from "./engines/plain-reference";
import { thenwise } from "./engines/thenwise";
import { workload } from "./workload";
import { compile } from "@/lib/core/compile/compile";

/** The peers that answer by promise, in turns with ours, on the medium workload. */
const profiles = 100;
const load = workload("medium", profiles);
const compiled = compile(load.campaigns, { environment: "bench", library: load.library });
if (!compiled.ok) throw new Error(JSON.stringify(compiled.error[0]));
const { bundle } = compiled.value;
const flows = bundle.campaigns.length;

/** A split is a leaf to the others, and ours draws on: the arm's step back to its split. */
const leafOf = bundle.campaigns.map(({ steps }) => new Map(steps.flatMap((step, index) => ("split" in step ? step.arms.map(({ next }) => [next, index] as const) : []))));
const reference = plainReference.load(bundle, load.profiles);
const right = (profile: number): readonly number[] => {
  const ends = new Int32Array(flows);
  reference(profile, ends);
  return [...ends].map((end, flow) => leafOf[flow]?.get(end) ?? end);
};

const own = thenwise.load(bundle, load.profiles);
const ends = new Int32Array(flows);
const rows = [
  { name: thenwise.name, times: new Array<number>(), wrong: 0, run: async (profile: number): Promise<readonly number[] | null> => (own(profile, ends), null) },
  ...[zenEngine, jsonRulesEngine].map((engine) => {
    const decide = engine.load(bundle);
    return { name: engine.name, times: new Array<number>(), wrong: 0, run: async (index: number): Promise<readonly number[] | null> => decide(load.profiles[index] ?? { attributes: {} }) };
  }),
];

for (const row of rows)
  for (let profile = 0; profile < 20; profile += 1) {
    const told = await row.run(profile);
    if (told !== null) row.wrong += right(profile).filter((leaf, flow) => leaf !== told[flow]).length;
  }
for (let round = 0; round < 5; round += 1)
  for (const row of rows) {
    const begin = performance.now();
    for (let profile = 0; profile < profiles; profile += 1) await row.run(profile);
    row.times.push(performance.now() - begin);
  }
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const ours = median(rows[0]?.times ?? []);
console.log(`medium, peers that answer by promise: ${flows} flows, ${profiles} profiles, 5 rounds in turns`);
for (const { name, times, wrong } of rows) console.log(`  ${name.padEnd(28)} ${((flows * profiles) / median(times) / 1000).toFixed(3)}M flow decisions/s   thenwise ÷ it = ${(median(times) / ours).toFixed(0)}   wrong ${wrong}`);
