import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** One way to decide all flows of a bundle for one profile after the other. */
export type BenchEngine = {
  readonly name: string;
  /** Whether it makes code out of rules, which strict pages and many edges forbid. */
  readonly needsEval: boolean;
  /** Translates the rules once; what it gives back decides profile number n and writes, for each flow, which step it ended at. */
  readonly load: (bundle: Bundle, profiles: readonly ProfileJson[]) => (profile: number, ends: Int32Array) => void;
  /** The step of the flow that a written number means; without it the number is the step. */
  readonly stepOf?: (bundle: Bundle) => (flow: number, end: number) => number;
};
