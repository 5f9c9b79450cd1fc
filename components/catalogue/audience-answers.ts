import { type Condition } from "@/lib/core/conditions/condition";
import { conditionAnswers } from "@/lib/core/explain/condition-answers";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Library } from "@/lib/core/flow/campaign";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type Random } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { ok, type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

export type Answer = { readonly persona: Persona; readonly row: ConditionRow };

type Asked = { /** For ids that live no longer than the question. */ readonly random: Random; readonly condition: Condition; readonly library: Library; readonly personas: readonly Persona[]; readonly now: number; readonly say: Words };

/** Who of the personas is in an audience, row by row: or what is not finished in its condition. */
export function audienceAnswers({ personas, ...asked }: Asked): Result<readonly Answer[], readonly Finding[]> {
  const answers = conditionAnswers({ ...asked, profiles: personas.map(({ profile }) => profile) });
  if (!answers.ok) return answers;
  return ok(personas.flatMap((persona, index) => withRow(persona, answers.value[index])));
}

const withRow = (persona: Persona, row: ConditionRow | undefined): readonly Answer[] => (row === undefined ? [] : [{ persona, row }]);
