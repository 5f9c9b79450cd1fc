"use client";

import { AttributePicker } from "./attribute-picker";
import { ComparedWith } from "./compared-with";
import { withAttribute, withOperator } from "./comparison-draft";
import { useCondition } from "./condition-session";
import { replacePart } from "./condition-tree";
import { orUnknown } from "./new-part";
import { RowFrame } from "./row-frame";
import { classes } from "@/components/ui/classes";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { findOperator, operatorsFor } from "@/lib/core/operators/operators";

type ComparisonRowProps = { readonly comparison: Comparison; readonly parent: Condition | null };

/** Attribute, operator, operand: read from left to right as a sentence. Only operators that fit the type are offered. */
export function ComparisonRow({ comparison, parent }: ComparisonRowProps) {
  const say = useWords();
  const { root, library, begun, change, readOnly } = useCondition();
  const attribute = library.attributes.find(({ key }) => key === comparison.attribute);
  const operator = findOperator(comparison.operator);
  const fitting = attribute === undefined ? [] : operatorsFor(attribute.type);
  const put = (next: Comparison) => change(replacePart(root, comparison.id, next));
  // Short operands stand beside their operator, long ones below it.
  const isNarrow = operator !== undefined && ["text", "number", "count", "days", "version"].includes(operator.operand);
  const words = [attribute?.label ?? say("new condition"), say(operator?.label ?? "")].join(" ").trim();
  return (
    <RowFrame part={comparison} parent={parent} name={words}>
      <div className="grid grid-cols-2 items-start gap-1.5 @lg:mr-8 @lg:grid-cols-[minmax(9rem,1fr)_minmax(9rem,1fr)_minmax(10rem,2fr)]">
        <div className="row-first col-span-2 @lg:col-span-1 @lg:!mr-0">
          <AttributePicker attributes={library.attributes} value={comparison.attribute} startsOpen={begun === comparison.id} disabled={readOnly} onChange={(next) => put(withAttribute(comparison, next))} />
        </div>
        {attribute === undefined ? null : (
          <div className={classes("@lg:col-span-1", isNarrow ? "" : "col-span-2")}>
            <Select
              aria-label={say("How {label} is compared", { label: attribute.label })}
              controlSize="sm"
              options={fitting.map(({ id, label }) => ({ value: id, label: say(label) }))}
              value={fitting.some(({ id }) => id === comparison.operator) ? comparison.operator : null}
              onValueChange={(id) => put(withOperator(comparison, id))}
              placeholder={say("Choose how…")}
              disabled={readOnly}
            />
          </div>
        )}
        {attribute === undefined || operator === undefined ? null : (
          <div className={classes("min-w-0 @lg:col-span-1", isNarrow ? "" : "col-span-2")}>
            <ComparedWith comparison={comparison} attribute={attribute} operator={operator} words={words} onPut={put} />
          </div>
        )}
      </div>
      {attribute === undefined ? null : <IfUnknown comparison={comparison} label={attribute.label} />}
    </RowFrame>
  );
}

/** Operators that say "not": here people expect somebody of whom nothing is known to match, and they do not. */
const surprising: readonly string[] = ["text.is-not", "text.is-none-of", "number.differs", "list.contains-none"];

function IfUnknown({ comparison, label }: { readonly comparison: Comparison; readonly label: string }) {
  const say = useWords();
  const { root, change, readOnly } = useCondition();
  if (!surprising.includes(comparison.operator)) return null;
  const include = () => change(replacePart(root, comparison.id, orUnknown(comparison, Math.random)), { said: say("Also matches when {label} is not known", { label }), focus: comparison.id });
  return (
    <p className="mt-1 text-xs text-ink-faint">
      {say("If {label} is not known, this is unknown: not yes.", { label })}{" "}
      {readOnly ? null : (
        <button type="button" onClick={include} className="focus-ring inline-block min-h-6 rounded-sm font-semibold text-accent-ink underline underline-offset-2">
          {say("Match them too")}
        </button>
      )}
    </p>
  );
}
