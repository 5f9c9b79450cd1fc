"use client";

import { InPlace } from "./in-place";
import { type ChangedPiece } from "./told-piece";
import { OperandControl } from "@/components/condition/operand-control";
import { useNodeEdit } from "@/components/editor/inspector/use-node-edit";
import { useEditor } from "@/components/session/editor-session";
import { OptionList } from "@/components/ui/combobox";
import { useWords } from "@/components/words/words-provider";
import { type Comparison, type InAudience } from "@/lib/core/conditions/condition";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { partsOfCondition } from "@/lib/core/conditions/parts-of-condition";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { findOperator } from "@/lib/core/operators/operators";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { changePart } from "@/lib/editor/change-part";

type PartProps<Part> = Pick<ChangedPiece<"part">, "text" | "card" | "isStop"> & { readonly part: Part };

/** What is asked in the sentence: a value to compare with, or an audience. */
export function PartPiece({ changes, ...piece }: ChangedPiece<"part">) {
  const part = conditionsOfNode(piece.card)
    .flatMap(({ condition }) => partsOfCondition(condition))
    .find(({ id }) => id === changes.part);
  if (part?.kind === "comparison") return <ValuePiece {...piece} part={part} />;
  return part?.kind === "audience" ? <AudiencePiece {...piece} part={part} /> : <strong className="font-semibold text-ink">{piece.text}</strong>;
}

function ValuePiece({ text, card, part, isStop }: PartProps<Comparison>) {
  const say = useWords();
  const { run } = useNodeEdit();
  const library = useEditor((state) => state.library);
  const attribute = library.attributes.find(({ key }) => key === part.attribute);
  const operator = findOperator(part.operator);
  if (operator === undefined || attribute === undefined) return <strong className="font-semibold text-ink">{text}</strong>;
  const name = `${attribute.label} ${say(operator.label)}`;
  return (
    <InPlace text={text} says={say("{sentence}. Change it", { sentence: conditionSentence(part, namesOf(library, say)) })} name={name} isStop={isStop}>
      {() => (
        <>
          <p className="text-sm font-medium">{name}</p>
          <OperandControl
            kind={operator.operand}
            operand={part.operand}
            onChange={(operand) => run(changePart(card.id, part.id, { operand }), say("Change a value"), `value ${part.id}`)}
            name={name}
            suggestions={attribute.suggestions}
            unit={unitAfter(attribute)}
            disabled={false}
          />
        </>
      )}
    </InPlace>
  );
}

function AudiencePiece({ text, card, part, isStop }: PartProps<InAudience>) {
  const say = useWords();
  const { run } = useNodeEdit();
  const library = useEditor((state) => state.library);
  return (
    <InPlace text={text} says={say("{text}. Choose another audience", { text })} name={say("Choose an audience")} isStop={isStop}>
      {(close) => (
        <OptionList
          options={library.audiences
            .filter(({ id, archived }) => archived !== true || id === part.audience)
            .map(({ id, name, description, condition }) => ({ value: id, label: name, detail: conditionSentence(condition, namesOf(library, say)), keywords: [description] }))}
          value={part.audience}
          searchPlaceholder={say("Search audiences…")}
          empty={say("No audience of that name. Audiences are made on the Audiences page.")}
          onTake={(audience) => {
            run(changePart(card.id, part.id, { audience }), say("Choose another audience"));
            close();
          }}
        />
      )}
    </InPlace>
  );
}
