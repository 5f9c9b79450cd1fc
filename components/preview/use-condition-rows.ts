"use client";

import { useMemo } from "react";
import { usePreview, type Preview } from "./use-preview";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { type Condition } from "@/lib/core/conditions/condition";
import { explainCondition, type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Library } from "@/lib/core/flow/campaign";
import { truthsOfRows } from "@/lib/editor/persona-decisions";
import { type Words } from "@/lib/words/words";

/** The chosen person's answer to every row of a condition of this campaign. Null: nobody is chosen, or it cannot be said. */
export function useConditionRows(condition: Condition): ConditionRow | null {
  const say = useWords();
  const preview = usePreview("this-campaign");
  const library = useEditor((state) => state.library);
  return useMemo(() => (preview === null ? null : conditionRows(condition, preview, { library, say })), [condition, preview, library, say]);
}

/** The answers of a preview to a condition's rows, those that the decision had no need of included. */
export function conditionRows(condition: Condition, preview: Preview, { library, say }: { readonly library: Library; readonly say: Words }): ConditionRow | null {
  const { environment, decision, profile, now } = preview;
  if (!environment.ok || decision === null) return null;
  const { predicateOf } = environment.value.compiled;
  if (!predicateOf.has(condition.id)) return null;
  const truths = truthsOfRows(environment.value, profile, now);
  return explainCondition(condition, { predicateOf, truths, profile, library, say });
}
