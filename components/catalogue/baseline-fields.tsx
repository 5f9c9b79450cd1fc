"use client";

import { useState } from "react";
import { Checkbox } from "@/components/ui/checkbox";
import { Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { isAsked, type ContentType, type Field as ContentField } from "@/lib/core/contents/content-type";
import { type Json, type JsonObject } from "@/lib/std/json";

type BaselineFieldsProps = { readonly type: ContentType; readonly baseline: JsonObject; readonly onChange: (baseline: JsonObject) => void; readonly readOnly: boolean };

/** What the page itself has, field by field as the content type says. */
export function BaselineFields({ type, baseline, onChange, readOnly }: BaselineFieldsProps) {
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {type.fields.filter((field) => isAsked(field, baseline)).map((field) => (
        <BaselineField key={field.key} field={field} value={baseline[field.key] ?? null} onValueChange={(value) => onChange({ ...baseline, [field.key]: value })} readOnly={readOnly} />
      ))}
    </div>
  );
}

type BaselineFieldProps = { readonly field: ContentField; readonly value: Json; readonly onValueChange: (value: Json) => void; readonly readOnly: boolean };

function BaselineField({ field, value, onValueChange, readOnly }: BaselineFieldProps) {
  const text = typeof value === "string" ? value : "";
  const wide = field.kind === "long-text" || field.kind === "json" ? "sm:col-span-2" : "";
  if (field.kind === "boolean") return <Checkbox label={field.label} hint={field.help} checked={value === true} onCheckedChange={onValueChange} disabled={readOnly} />;
  if (field.kind === "json") return <JsonField field={field} value={value} onValueChange={onValueChange} readOnly={readOnly} />;
  return (
    <Field label={field.label} hint={field.help} className={wide} {...(field.max === undefined || field.kind === "number" ? {} : { counter: { used: text.length, max: field.max } })}>
      {field.kind === "choice" ? (
        <Select options={field.choices ?? []} value={text === "" ? null : text} onValueChange={onValueChange} disabled={readOnly} />
      ) : field.kind === "number" ? (
        <NumberInput value={typeof value === "number" ? value : null} onValueChange={onValueChange} disabled={readOnly} />
      ) : field.kind === "long-text" ? (
        <TextArea value={text} onValueChange={onValueChange} readOnly={readOnly} />
      ) : (
        <TextInput type={field.kind === "url" || field.kind === "image" ? "url" : "text"} value={text} onValueChange={onValueChange} readOnly={readOnly} placeholder={field.placeholder ?? ""} />
      )}
    </Field>
  );
}

function JsonField({ field, value, onValueChange, readOnly }: BaselineFieldProps) {
  const [text, setText] = useState(() => JSON.stringify(value ?? {}, null, 2));
  const [fault, setFault] = useState<string | null>(null);
  const type = (next: string) => {
    setText(next);
    const read = readJson(next);
    setFault(read === undefined ? "This is not JSON yet." : null);
    if (read !== undefined) onValueChange(read);
  };
  return (
    <Field label={field.label} hint={field.help} error={fault} className="sm:col-span-2">
      <TextArea mono rows={8} value={text} onValueChange={type} readOnly={readOnly} spellCheck={false} />
    </Field>
  );
}

function readJson(text: string): Json | undefined {
  try {
    const read: Json = JSON.parse(text);
    return read;
  } catch {
    return undefined;
  }
}
