"use client";

import { withProperty } from "./event-property-draft";
import { carriedOperand } from "./comparison-draft";
import { OperandControl } from "./operand-control";
import { propertyChoices } from "./property-choices";
import { typeWords } from "./type-words";
import { Combobox } from "@/components/ui/combobox";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type EventProperty } from "@/lib/core/conditions/condition";
import { findOperator, operatorsFor } from "@/lib/core/operators/operators";
import { type PropertyType } from "@/lib/core/vocabulary/event-type";
import { said } from "@/lib/words/said";

type BehaviourPropertyProps = {
  readonly property: EventProperty;
  /** What the catalogue lists of the event. */
  readonly listed: readonly PropertyType[];
  readonly joiner: "where" | "and";
  readonly disabled: boolean;
  readonly onChange: (property: EventProperty) => void;
  readonly onRemove: () => void;
};

/** "where price is more than 100": one property of the event, compared. */
export function BehaviourProperty({ property, listed, joiner, disabled, onChange, onRemove }: BehaviourPropertyProps) {
  const say = useWords();
  const operator = findOperator(property.operator);
  const joined = joiner === "where" ? say("where") : say("and");
  const name = `${property.property === "" ? say("property") : property.property} ${say(operator?.label ?? "")}`;
  const known = listed.find((each) => each.name === property.property);
  const fitting = known === undefined ? propertyChoices : operatorsFor(known.type).map(({ id, label }) => ({ value: id, label }));
  return (
    <div role="group" aria-label={`${joined} ${name}`} className="ml-3 flex items-start gap-1.5 border-l-2 border-line pl-2.5">
      <div className="grid min-w-0 grow gap-1.5 @lg:grid-cols-3">
        <div className="flex items-center gap-2">
          <span className="w-10 shrink-0 text-sm text-ink-soft">{joined}</span>
          {listed.length === 0 ? (
            <TextInput aria-label={say("Property of the event")} controlSize="sm" placeholder={say("category")} value={property.property} disabled={disabled} onValueChange={(next) => onChange({ ...property, property: next })} />
          ) : (
            <Combobox
              aria-label={say("Property of the event")}
              controlSize="sm"
              className="min-w-0 grow"
              options={[...listed.map((each) => ({ value: each.name, label: each.name, hint: say(typeWords[each.type]) })), ...(known === undefined && property.property !== "" ? [{ value: property.property, label: property.property, hint: say("not in the catalogue") }] : [])]}
              value={property.property === "" ? null : property.property}
              placeholder={say("Which property")}
              disabled={disabled}
              onValueChange={(next) => onChange(withProperty(property, listed.find((each) => each.name === next) ?? { name: next, type: null }))}
              onCreate={(typed) => onChange({ ...property, property: typed })}
            />
          )}
        </div>
        <Select
          aria-label={say("How the property is compared")}
          controlSize="sm"
          options={said(fitting, say)}
          value={fitting.some(({ value }) => value === operator?.id) ? (operator?.id ?? null) : null}
          placeholder={say("Choose how…")}
          disabled={disabled}
          onValueChange={(id) => onChange({ ...property, operator: id, operand: carriedOperand(findOperator(id)?.operand ?? "none", property.operand) })}
        />
        <OperandControl kind={operator?.operand ?? "none"} operand={property.operand} onChange={(operand) => onChange({ ...property, operand })} name={name} suggestions={known?.suggestions ?? []} unit={known?.unit ?? null} disabled={disabled} />
      </div>
      {disabled ? null : <IconButton name={say("Remove the property {property}", { property: property.property })} icon={<X />} size="sm" onClick={onRemove} />}
    </div>
  );
}
