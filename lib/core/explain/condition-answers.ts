import { explainCondition, type ConditionRow } from "./explain-condition";
import { libraryDoor } from "./library-door";
import { compile } from "@/lib/core/compile/compile";
import { type Condition } from "@/lib/core/conditions/condition";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthOf, type Asking } from "@/lib/core/evaluate/truth-of";
import { type Library } from "@/lib/core/flow/campaign";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { entryOf } from "@/lib/core/flow/graph";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { err, ok, type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

export type AskedCondition = {
  readonly condition: Condition;
  readonly library: Library;
  readonly profiles: readonly ProfileJson[];
  readonly now: number;
  /** For ids that live no longer than the question. */
  readonly random: Random;
  readonly say: Words;
};

const placement = { key: "asked", name: "", description: "", channel: "other", contentType: "text", baseline: null } as const;

/**
 * What each of the profiles answers to a condition, row by row and in their order: or what is not finished in it. It is compiled
 * and asked like any campaign, as the eligibility of one that shows nothing, so there is no second evaluator to disagree.
 */
export function conditionAnswers({ condition, library, profiles, now, random, say }: AskedCondition): Result<readonly ConditionRow[], readonly Finding[]> {
  const flow = newFlow({ placements: [placement.key] }, random);
  const entry = entryOf(flow);
  if (entry === undefined) return err([]);
  const asked = { ...flow, nodes: { ...flow.nodes, [entry.id]: { ...entry, eligible: condition } } };
  const compiled = compile([{ id: makeId("campaign", random), name: "", flow: asked }], { environment: "asked", library: { ...library, placements: [placement] } });
  if (!compiled.ok) return compiled;
  const bundle = loadBundle(compiled.value.bundle);
  if (!bundle.ok) return err([]);
  const { predicateOf } = compiled.value;
  const door = libraryDoor(library);
  return ok(
    profiles.map((json) => {
      const profile = profileFromJson(json, door);
      const asking: Asking = { loaded: bundle.value, profile, now, truths: [] };
      const truths = new Map([...predicateOf.values()].map((index) => [index, truthOf(asking, index)]));
      return explainCondition(condition, { predicateOf, truths, profile, library, say });
    }),
  );
}
