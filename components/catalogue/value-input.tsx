"use client";

import { NumbersInput } from "./numbers-input";
import { ThingsInput } from "./things-input";
import { ChipsInput } from "@/components/ui/chips-input";
import { DateInput } from "@/components/ui/date-input";
import { NumberInput } from "@/components/ui/number-input";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { unitAfter } from "@/lib/core/vocabulary/unit-after";
import { type Json } from "@/lib/std/json";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type ValueInputProps = { readonly attribute: Attribute; readonly value: Json; readonly onValueChange: (value: Json) => void; readonly disabled?: boolean };

const yesNo = [
  { value: "yes", label: message("Yes") },
  { value: "no", label: message("No") },
] as const;

/** One value of one attribute, typed as its type wants it. */
export function ValueInput({ attribute, value, onValueChange, disabled = false }: ValueInputProps) {
  const say = useWords();
  const text = typeof value === "string" ? value : "";
  const name = { "aria-label": attribute.label };
  switch (attribute.type) {
    case "boolean":
      return <SegmentedControl name={attribute.label} segments={said(yesNo, say)} value={value === true ? "yes" : "no"} onValueChange={(next) => onValueChange(next === "yes")} disabled={disabled} />;
    case "number":
      return <NumberInput {...name} value={typeof value === "number" ? value : null} unit={unitAfter(attribute)} onValueChange={(next) => onValueChange(next ?? "")} disabled={disabled} />;
    case "list":
      return <ChipsInput {...name} values={textsOf(value)} suggestions={attribute.suggestions} onValuesChange={onValueChange} disabled={disabled} />;
    case "number-list":
      return <NumbersInput {...name} value={value} onValueChange={onValueChange} disabled={disabled} />;
    case "object-list":
      return <ThingsInput {...name} value={value} onValueChange={onValueChange} disabled={disabled} />;
    case "date":
      return typeof value === "number" ? <NumberInput {...name} value={value} onValueChange={(next) => onValueChange(next ?? "")} disabled={disabled} /> : <DateInput {...name} value={text} onValueChange={onValueChange} disabled={disabled} />;
    default:
      return <SuggestedText attribute={attribute} text={text} onValueChange={onValueChange} disabled={disabled} />;
  }
}

type SuggestedTextProps = { readonly attribute: Attribute; readonly text: string; readonly onValueChange: (value: string) => void; readonly disabled: boolean };

function SuggestedText({ attribute, text, onValueChange, disabled }: SuggestedTextProps) {
  const listId = `suggestions-${attribute.key}`;
  return (
    <>
      <TextInput
        aria-label={attribute.label}
        value={text}
        onValueChange={onValueChange}
        mono={attribute.type === "version"}
        list={listId}
        placeholder={attribute.suggestions[0] ?? ""}
        disabled={disabled}
      />
      <datalist id={listId}>
        {attribute.suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}

const textsOf = (value: Json): readonly string[] => (Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : []);
