import { begin } from "@/lib/core/evaluate/engine";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { end } from "@/lib/core/evaluate/programs";
import { nothingDrawn } from "@/lib/core/evaluate/drawn";
import { runProgram } from "@/lib/core/evaluate/run-program";
import { benchNow } from "../workload";
import { type BenchEngine } from "./engine";

/** Ours, as `decide` runs it, draws of splits included. */
export const thenwise: BenchEngine = {
  name: "thenwise",
  needsEval: false,
  load(bundle, profiles) {
    const loaded = loadBundle(bundle);
    if (!loaded.ok) throw new Error(loaded.error.why);
    const { engine, programs } = loaded.value;
    const read = profiles.map((profile) => profileFromJson(profile, loaded.value.door));
    const root = nothingDrawn();
    const run = { give: end, drawn: root };
    const flows = bundle.campaigns.length;
    return (index, ends) => {
      const profile = read[index];
      if (profile === undefined) return;
      begin(engine, profile, benchNow);
      for (let flow = 0; flow < flows; flow += 1) {
        run.drawn = root;
        runProgram(programs, flow, { engine, run, path: null });
        ends[flow] = run.give;
      }
    };
  },
  // It writes which of the bundle's Show cards it came to.
  stepOf(bundle) {
    const steps = bundle.campaigns.flatMap((program) => program.steps.flatMap((step, index) => ("give" in step ? [index] : [])));
    return (_flow, give) => steps[give] ?? end;
  },
};
