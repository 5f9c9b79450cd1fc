"use client";

import { AttributePicker } from "./attribute-picker";
import { useCondition } from "./condition-session";
import { OperandControl } from "./operand-control";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { useWords } from "@/components/words/words-provider";
import { type Comparison } from "@/lib/core/conditions/condition";
import { attributeInOperand } from "@/lib/core/operators/attribute-in-operand";
import { emptyOperand } from "@/lib/core/operators/operand";
import { type Operator } from "@/lib/core/operators/operator";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type ComparedWithProps = {
  readonly comparison: Comparison;
  readonly attribute: Attribute;
  readonly operator: Operator;
  /** The row so far in words. */
  readonly words: string;
  readonly onPut: (next: Comparison) => void;
};

/** What the attribute is compared with: a value, or another attribute of its type where the operator takes a single value. */
export function ComparedWith({ comparison, attribute, operator, words, onPut }: ComparedWithProps) {
  const say = useWords();
  const { library, readOnly } = useCondition();
  const other = attributeInOperand(comparison.operand);
  const twins = library.attributes.filter(({ key, type }) => type === attribute.type && key !== attribute.key);
  return (
    <div>
      {other === null ? (
        <OperandControl
          kind={operator.operand}
          operand={comparison.operand}
          onChange={(operand) => onPut({ ...comparison, operand })}
          name={words}
          suggestions={attribute.suggestions}
          unit={unitAfter(attribute)}
          disabled={readOnly}
        />
      ) : (
        <AttributePicker attributes={twins} value={other} disabled={readOnly} label={say("Compare with")} onChange={({ key }) => onPut({ ...comparison, operand: { attribute: key } })} />
      )}
      {readOnly || operator.against === null || (twins.length === 0 && other === null) ? null : (
        <button
          type="button"
          onClick={() => onPut({ ...comparison, operand: other === null ? { attribute: "" } : emptyOperand(operator.operand) })}
          className="focus-ring mt-1 inline-block min-h-6 cursor-pointer rounded-sm text-left text-xs text-ink-soft underline decoration-dotted underline-offset-2 hover:text-accent-ink"
        >
          {other === null ? say("Compare with another attribute") : say("Compare with a value")}
        </button>
      )}
    </div>
  );
}
