import { compile } from "@/lib/core/compile/compile";
import { type Condition } from "@/lib/core/conditions/condition";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthOf, type Asking } from "@/lib/core/evaluate/truth-of";
import { explainCondition, type ConditionRow } from "@/lib/core/explain/explain-condition";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { type Library } from "@/lib/core/flow/campaign";
import { entryOf } from "@/lib/core/flow/graph";
import { catalogueOf } from "@/lib/core/vocabulary/attribute";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { err, ok, type Result } from "@/lib/std/result";

export type Answer = { readonly persona: Persona; readonly row: ConditionRow };

type Asked = { /** For ids that live no longer than the question. */ readonly random: Random; readonly condition: Condition; readonly library: Library; readonly personas: readonly Persona[]; readonly now: number };

const placement = { key: "audience", name: "", description: "", channel: "other", contentType: "text", baseline: null } as const;

/**
 * Who of the personas is in an audience, row by row: or what is not finished in its condition. It is compiled and asked like
 * any campaign, as the eligibility of one that shows nothing, so there is no second evaluator to disagree.
 */
export function audienceAnswers({ condition, library, personas, now, random }: Asked): Result<readonly Answer[], readonly Finding[]> {
  const flow = newFlow({ placements: [placement.key] }, random);
  const entry = entryOf(flow);
  if (entry === undefined) return err([]);
  const asking = { ...flow, nodes: { ...flow.nodes, [entry.id]: { ...entry, eligible: condition } } };
  const compiled = compile([{ id: makeId("campaign", random), name: "", flow: asking }], { environment: "audience", library: { ...library, placements: [placement] } });
  if (!compiled.ok) return compiled;
  const bundle = loadBundle(compiled.value.bundle);
  if (!bundle.ok) return err([]);
  const catalogue = catalogueOf(library.attributes);
  return ok(
    personas.map((persona) => {
      const profile = profileFromJson(persona.profile, catalogue);
      const asking: Asking = { loaded: bundle.value, profile, now, truths: [] };
      const truths = new Map([...compiled.value.predicateOf.values()].map((index) => [index, truthOf(asking, index)]));
      return { persona, row: explainCondition(condition, { predicateOf: compiled.value.predicateOf, truths, profile, library }) };
    }),
  );
}
