"use client";

import { useState, type ReactNode } from "react";
import { LinkLine } from "./link-line";
import { SectionsField } from "./sections-field";
import { PictureField } from "./picture-field";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { Switch } from "@/components/ui/switch";
import { TextArea } from "@/components/ui/text-area";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { isColour } from "@/lib/core/contents/contrast";
import { type Field as ContentTypeField } from "@/lib/core/contents/content-type";
import { type PictureDto } from "@/lib/api/pictures";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

type ContentFieldProps = {
  readonly field: ContentTypeField;
  readonly value: Json;
  readonly error: string | null;
  readonly disabled: boolean;
  readonly onChange: (value: Json) => void;
  /** A picture of the workspace was taken for this field. */
  readonly onTake?: (picture: PictureDto) => void;
  /** Stands right of the name. */
  readonly aside?: ReactNode;
};

/** One field of a content, by its kind. */
export function ContentField(props: ContentFieldProps) {
  const say = useWords();
  const { field, value, error, disabled, onChange, onTake, aside } = props;
  if (field.kind === "boolean") return <Switch label={say(field.label)} hint={say(field.help)} checked={value === true} disabled={disabled} onCheckedChange={onChange} />;
  if (field.kind === "sections") return <SectionsField {...props} />;
  if (field.kind === "json") return <JsonField {...props} />;
  const text = typeof value === "string" ? value : "";
  const counts = (field.kind === "text" || field.kind === "long-text") && field.max !== undefined;
  return (
    <Field label={<FieldLabel field={field} />} hint={say(field.help)} error={error} required={field.required} aside={aside} {...(counts && field.max !== undefined ? { counter: { used: text.length, max: field.max } } : {})}>
      <Control field={field} value={value} text={text} disabled={disabled} onChange={onChange} {...(onTake === undefined ? {} : { onTake })} />
    </Field>
  );
}

function FieldLabel({ field }: { readonly field: ContentTypeField }) {
  const say = useWords();
  if (field.required) return say(field.label);
  return (
    <>
      {say(field.label)} <span className="font-normal text-ink-faint">{say("(may stay empty)")}</span>
    </>
  );
}

function Control({ field, value, text, disabled, onChange, onTake }: Omit<ContentFieldProps, "error" | "aside"> & { readonly text: string }) {
  const say = useWords();
  const placeholder = say(field.placeholder ?? "");
  switch (field.kind) {
    case "long-text":
      return <TextArea controlSize="sm" rows={3} value={text} readOnly={disabled} placeholder={placeholder} onValueChange={onChange} />;
    case "choice":
      return <Select controlSize="sm" options={(field.choices ?? []).map(({ value: choice, label }) => ({ value: choice, label: say(label) }))} value={text === "" ? null : text} disabled={disabled} onValueChange={onChange} />;
    case "number":
      return <NumberInput controlSize="sm" value={typeof value === "number" ? value : null} min={0} unit={field.unit === undefined ? null : say(field.unit)} {...(field.max === undefined ? {} : { max: field.max })} disabled={disabled} onValueChange={onChange} />;
    case "color":
      return (
        <div className="flex items-center gap-2">
          <input
            type="color"
            aria-label={say("Pick: {label}", { label: say(field.label) })}
            value={isColour(text) ? text : "#808080"}
            disabled={disabled}
            onChange={(event) => onChange(event.target.value)}
            className={classes("focus-ring size-9 shrink-0 cursor-pointer rounded-md border bg-raised p-1", text === "" && "opacity-40")}
          />
          <TextInput controlSize="sm" mono value={text} readOnly={disabled} maxLength={7} placeholder={say("the usual")} onValueChange={onChange} />
        </div>
      );
    case "image":
      return <PictureField label={say(field.label)} address={text} disabled={disabled} onChange={onChange} onTake={onTake ?? (({ address }) => onChange(address))} />;
    case "name":
      return <TextInput controlSize="sm" mono value={text} maxLength={60} readOnly={disabled} placeholder={placeholder} onValueChange={onChange} />;
    case "url":
      return (
        <>
          <TextInput controlSize="sm" inputMode="url" value={text} readOnly={disabled} placeholder={say("https://… or /page")} onValueChange={onChange} />
          {disabled ? null : <LinkLine address={text} />}
        </>
      );
    default:
      return <TextInput controlSize="sm" value={text} readOnly={disabled} placeholder={placeholder} onValueChange={onChange} />;
  }
}

/** JSON as text: what does not read yet stays on screen and is not stored. */
function JsonField({ field, value, error, disabled, onChange }: ContentFieldProps) {
  const say = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const fault = typed === null ? error : jsonFault(typed, say);
  return (
    <Field label={say(field.label)} hint={say(field.help)} error={fault} required={field.required}>
      <TextArea
        mono
        rows={8}
        spellCheck={false}
        readOnly={disabled}
        value={typed ?? JSON.stringify(value ?? {}, null, 2)}
        onValueChange={(text) => {
          setTyped(text);
          if (jsonFault(text, say) === null) onChange(readJson(text) ?? {});
        }}
        onBlur={() => {
          if (typed !== null && jsonFault(typed, say) === null) setTyped(null);
        }}
      />
    </Field>
  );
}

function jsonFault(text: string, say: Words): string | null {
  try {
    JSON.parse(text);
    return null;
  } catch (fault) {
    return `${say("Not JSON yet, so the last good form is kept.")} ${fault instanceof Error ? fault.message : ""}`;
  }
}

function readJson(text: string): Json {
  const read: Json = JSON.parse(text);
  return read;
}
