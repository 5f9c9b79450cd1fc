"use client";

import { AttributePicker } from "./attribute-picker";
import { withAttribute, withOperator } from "./comparison-draft";
import { useCondition } from "./condition-session";
import { replacePart } from "./condition-tree";
import { orUnknown } from "./new-part";
import { OperandControl } from "./operand-control";
import { RowFrame } from "./row-frame";
import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/select";
import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { findOperator, operatorsFor } from "@/lib/core/operators/operators";

type ComparisonRowProps = { readonly comparison: Comparison; readonly parent: Condition | null };

/** Attribute, operator, operand: read from left to right as a sentence. Only operators that fit the type are offered. */
export function ComparisonRow({ comparison, parent }: ComparisonRowProps) {
  const { root, library, change, readOnly } = useCondition();
  const attribute = library.attributes.find(({ key }) => key === comparison.attribute);
  const operator = findOperator(comparison.operator);
  const fitting = attribute === undefined ? [] : operatorsFor(attribute.type);
  const put = (next: Comparison) => change(replacePart(root, comparison.id, next));
  const words = [attribute?.label ?? "new condition", operator?.label ?? ""].join(" ").trim();
  return (
    <RowFrame part={comparison} parent={parent} name={words}>
      <div className="grid gap-1.5 @lg:grid-cols-[minmax(10rem,1fr)_minmax(9rem,auto)_minmax(10rem,2fr)] @lg:items-start">
        <AttributePicker attributes={library.attributes} value={comparison.attribute} disabled={readOnly} onChange={(next) => put(withAttribute(comparison, next))} />
        {attribute === undefined ? null : (
          <Select
            aria-label={`How ${attribute.label} is compared`}
            controlSize="sm"
            options={fitting.map(({ id, label }) => ({ value: id, label }))}
            value={fitting.some(({ id }) => id === comparison.operator) ? comparison.operator : null}
            onValueChange={(id) => put(withOperator(comparison, id))}
            placeholder="Choose how…"
            disabled={readOnly}
          />
        )}
        {attribute === undefined || operator === undefined ? null : (
          <OperandControl
            kind={operator.operand}
            operand={comparison.operand}
            onChange={(operand) => put({ ...comparison, operand })}
            name={words}
            suggestions={attribute.suggestions}
            unit={attribute.unit}
            disabled={readOnly}
          />
        )}
      </div>
      {attribute === undefined ? null : <IfUnknown comparison={comparison} label={attribute.label} />}
    </RowFrame>
  );
}

/** Operators that say "not": here people expect somebody of whom nothing is known to match, and they do not. */
const surprising: readonly string[] = ["text.is-not", "text.is-none-of", "number.differs", "list.contains-none"];

function IfUnknown({ comparison, label }: { readonly comparison: Comparison; readonly label: string }) {
  const { root, change, readOnly } = useCondition();
  if (!surprising.includes(comparison.operator)) return null;
  const include = () => change(replacePart(root, comparison.id, orUnknown(comparison, Math.random)), { said: `Also matches when ${label} is not known`, focus: comparison.id });
  return (
    <div className="mt-1 flex flex-wrap items-center gap-x-2 text-xs text-ink-faint">
      <span>If {label.toLowerCase()} is not known, this is unknown: not yes.</span>
      {readOnly ? null : (
        <Button intent="ghost" size="sm" className="h-6 px-1.5 text-xs text-accent-ink" onClick={include}>
          Match them too
        </Button>
      )}
    </div>
  );
}
