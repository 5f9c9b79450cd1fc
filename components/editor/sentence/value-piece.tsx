"use client";

import { OperandControl } from "@/components/condition/operand-control";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { notify } from "@/components/ui/toast";
import { Popover } from "@/components/ui/popover";
import { useWords } from "@/components/words/words-provider";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { findOperator } from "@/lib/core/operators/operators";
import { changeOperand } from "@/lib/editor/change-operand";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { type ConditionId, type NodeId } from "@/lib/core/vocabulary/ids";

type ValuePieceProps = { readonly text: string; readonly node: NodeId; readonly comparison: ConditionId };

/** A value in the sentence: pressed, it opens its control. */
export function ValuePiece({ text, node, comparison }: ValuePieceProps) {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  const part = useEditor(({ flow }) => {
    const card = flow.nodes[node];
    return card === undefined ? undefined : conditionsOfNode(card).flatMap(({ condition }) => partsOfCondition(condition)).find(({ id }) => id === comparison);
  });
  const attribute = useEditor(({ library }) => (part?.kind === "comparison" ? library.attributes.find(({ key }) => key === part.attribute) : undefined));
  const { edit } = useEditorActions();
  const operator = part?.kind === "comparison" ? findOperator(part.operator) : undefined;
  if (!may || part?.kind !== "comparison" || operator === undefined || attribute === undefined) return <strong className="font-semibold text-ink">{text}</strong>;
  const name = `${attribute.label} ${say(operator.label)}`;
  return (
    <Popover
      name={name}
      className="w-80"
      trigger={
        <button
          type="button"
          aria-label={say("{name} {text}. Change it", { name, text })}
          onClick={(event) => event.stopPropagation()}
          className="focus-ring cursor-pointer rounded-sm font-semibold text-ink underline decoration-accent decoration-dotted decoration-2 underline-offset-4 hover:bg-accent-soft hover:text-accent-ink"
        >
          {text}
        </button>
      }
    >
      <div className="flex flex-col gap-2" onClick={(event) => event.stopPropagation()}>
        <p className="text-sm font-medium">{name}</p>
        <OperandControl
          kind={operator.operand}
          operand={part.operand}
          onChange={(operand) => {
            const refusal = edit(changeOperand(node, comparison, operand), say("Change a value"), `value ${comparison}`);
            if (refusal !== null) notify.failed(refusalSentence(refusal, say));
          }}
          name={name}
          suggestions={attribute.suggestions}
          unit={unitAfter(attribute)}
          disabled={false}
        />
      </div>
    </Popover>
  );
}
