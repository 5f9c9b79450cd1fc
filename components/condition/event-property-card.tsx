"use client";

import { typeWords } from "./type-words";
import { ChipsInput } from "@/components/ui/chips-input";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { Trash2 } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type NewEventType } from "@/lib/api/event-types";
import { limits } from "@/lib/api/limits";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { longestEventName } from "@/lib/core/vocabulary/event-type";
import { said } from "@/lib/words/said";

type Property = NewEventType["properties"][number];

type EventPropertyCardProps = {
  readonly property: Property;
  readonly index: number;
  readonly readOnly: boolean;
  readonly error: (member: string) => string | null;
  readonly onChange: (property: Property) => void;
  readonly onRemove: () => void;
};

const typeOptions = attributeTypes.map((value) => ({ value, label: typeWords[value] }));

/** One property that events of a name carry: what it is called, how it is read, and what may stand there. */
export function EventPropertyCard({ property, index, readOnly, error, onChange, onRemove }: EventPropertyCardProps) {
  const say = useWords();
  const name = property.name === "" ? say("property {number, number}", { number: index + 1 }) : property.name;
  const put = (part: Partial<Property>) => onChange({ ...property, ...part });
  return (
    <li aria-label={name} className="flex flex-col gap-3 rounded-lg border bg-raised p-3 shadow-sm">
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 grow grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3">
          <Field label={say("Property")} required error={error("name")}>
            <TextInput mono value={property.name} maxLength={longestEventName} readOnly={readOnly} onValueChange={(next) => put({ name: next })} placeholder={say("price")} />
          </Field>
          <Field label={say("Type")} error={error("type")}>
            <Select options={said(typeOptions, say)} value={property.type} disabled={readOnly} onValueChange={(type) => put({ type, unit: type === "number" ? property.unit : null })} />
          </Field>
        </div>
        {readOnly ? null : (
          <div className="pt-6 max-sm:pt-5">
            <IconButton size="sm" name={say("Remove {name}", { name })} icon={<Trash2 />} onClick={onRemove} />
          </div>
        )}
      </div>
      {property.type === "boolean" || property.type === "date" ? null : (
        <div className={property.type === "number" ? "grid grid-cols-[minmax(0,3fr)_minmax(0,2fr)] gap-3" : undefined}>
          <Field label={say("Values worth suggesting")} error={error("suggestions")}>
            <ChipsInput values={property.suggestions} onValuesChange={(suggestions) => put({ suggestions: [...suggestions] })} max={limits.suggestions} disabled={readOnly} />
          </Field>
          {property.type === "number" ? (
            <Field label={say("Unit")} error={error("unit")}>
              <TextInput value={property.unit ?? ""} maxLength={16} readOnly={readOnly} onValueChange={(unit) => put({ unit: unit === "" ? null : unit })} placeholder="€" />
            </Field>
          ) : null}
        </div>
      )}
    </li>
  );
}
