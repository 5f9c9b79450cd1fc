"use client";

import { useFindings } from "./node-findings";
import { useKnownEvents } from "./use-known-events";
import { useMayEdit } from "./use-node-edit";
import { ConditionBuilder } from "@/components/condition/condition-builder";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { useCan } from "@/components/shell/workspace-context";
import { useConditionRows } from "@/components/preview/use-condition-rows";
import { type Condition } from "@/lib/core/conditions/condition";

type StepConditionProps = { readonly condition: Condition; readonly node: string; readonly onChange: (condition: Condition) => void };

/** A condition of this campaign, with the chosen persona's answers and what Check says. */
export function StepCondition({ condition, node, onChange }: StepConditionProps) {
  const library = useEditor((state) => state.library);
  const personas = useEditor((state) => state.personas);
  const rows = useConditionRows(condition);
  const findings = useFindings(node);
  const events = useKnownEvents();
  const mayEdit = useMayEdit();
  const mayName = useCan("library.edit");
  const { addAudience, addEventType } = useEditorActions();
  return (
    <ConditionBuilder
      condition={condition}
      library={library}
      onChange={onChange}
      readOnly={!mayEdit}
      findings={findings}
      events={events}
      personas={personas}
      {...(mayName ? { onAudience: addAudience, onEventType: addEventType } : {})}
      {...(rows === null ? {} : { rows })}
    />
  );
}
