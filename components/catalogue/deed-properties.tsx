"use client";

import { ValueInput } from "./value-input";
import { emptyValue } from "./value-words";
import { typeWords } from "@/components/condition/type-words";
import { Combobox } from "@/components/ui/combobox";
import { IconButton } from "@/components/ui/icon-button";
import { X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { type PropertyType } from "@/lib/core/vocabulary/event-type";
import { type Json } from "@/lib/std/json";

type Properties = Readonly<Record<string, Json>>;
type DeedPropertiesProps = { readonly properties: Properties; /** What the catalogue lists of the event. */ readonly listed: readonly PropertyType[]; readonly number: number; readonly readOnly: boolean; readonly onChange: (properties: Properties) => void };

/** What an event carried: values as the catalogue types them, and whatever else was told. */
export function DeedProperties({ properties, listed, number, readOnly, onChange }: DeedPropertiesProps) {
  const say = useWords();
  const open = listed.filter(({ name }) => !Object.hasOwn(properties, name));
  const add = (name: string) => onChange({ ...properties, [name]: startOf(listed.find((each) => each.name === name)) });
  const remove = (name: string) => onChange(Object.fromEntries(Object.entries(properties).filter(([each]) => each !== name)));
  return (
    <>
      {Object.keys(properties).length === 0 ? null : (
        <ul className="flex flex-col gap-1.5">
          {Object.entries(properties).map(([name, value]) => (
            <li key={name} className="grid grid-cols-[minmax(5rem,2fr)_minmax(0,3fr)_auto] items-center gap-1.5 text-sm">
              <span className="truncate font-mono">{name}</span>
              <ValueInput attribute={asAttribute(name, listed.find((each) => each.name === name) ?? strange(name, value))} value={value} disabled={readOnly} onValueChange={(next) => onChange({ ...properties, [name]: next })} />
              {readOnly ? null : <IconButton name={say("Remove the property {property}", { property: name })} icon={<X />} size="sm" onClick={() => remove(name)} />}
            </li>
          ))}
        </ul>
      )}
      {readOnly ? null : (
        <Combobox
          aria-label={say("What else event {number} carried", { number })}
          controlSize="sm"
          className="w-44"
          options={open.map(({ name, type }) => ({ value: name, label: name, hint: say(typeWords[type]) }))}
          value={null}
          placeholder={say("with a property…")}
          empty={say("Type the name of a property.")}
          onValueChange={add}
          onCreate={add}
        />
      )}
    </>
  );
}

function startOf(listed: PropertyType | undefined): Json {
  const [first] = listed?.suggestions ?? [];
  if (listed === undefined) return "";
  if (first === undefined || listed.type === "boolean") return emptyValue(listed.type);
  return listed.type === "list" ? [first] : listed.type === "number" ? Number(first) || 0 : first;
}

/** What is told and not listed is of the type that its value has. */
const strange = (name: string, value: Json): PropertyType => ({ name, type: typeOf(value), suggestions: [], unit: null });

function typeOf(value: Json): AttributeType {
  if (typeof value === "number") return "number";
  if (typeof value === "boolean") return "boolean";
  return Array.isArray(value) ? "list" : "text";
}

const asAttribute = (name: string, { type, suggestions, unit }: PropertyType): Attribute => ({ key: name, label: name, description: "", category: "", purpose: null, source: null, type, suggestions, unit });
