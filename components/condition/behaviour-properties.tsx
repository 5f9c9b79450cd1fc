"use client";

import { BehaviourProperty } from "./behaviour-property";
import { Button } from "@/components/ui/button";
import { Plus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type EventProperty } from "@/lib/core/conditions/condition";

const mostProperties = 20;

type BehaviourPropertiesProps = {
  readonly where: readonly EventProperty[];
  /** What the catalogue says of the event; undefined: nothing. */
  readonly event: EventType | undefined;
  readonly disabled: boolean;
  readonly onChange: (where: readonly EventProperty[]) => void;
};

/** "where price is more than 100 and …": which of the events count. */
export function BehaviourProperties({ where, event, disabled, onChange }: BehaviourPropertiesProps) {
  const say = useWords();
  return (
    <>
      {where.map((property, index) => (
        <BehaviourProperty
          // Properties have no id of their own; their order never changes but by removal.
          key={index}
          property={property}
          listed={event?.properties ?? []}
          joiner={index === 0 ? "where" : "and"}
          disabled={disabled}
          onChange={(next) => onChange(where.with(index, next))}
          onRemove={() => onChange(where.toSpliced(index, 1))}
        />
      ))}
      {disabled || where.length >= mostProperties ? null : (
        <Button intent="ghost" size="sm" className="w-fit" icon={<Plus />} onClick={() => onChange([...where, { property: "", operator: "text.is", operand: "" }])}>
          {where.length === 0 ? say("Only when a property of it …") : say("Another property")}
        </Button>
      )}
    </>
  );
}
