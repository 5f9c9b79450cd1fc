"use client";

import { fieldWords } from "./field-words";
import { choicesFrom, ofKind, ownFieldKinds } from "./own-fields";
import { keyAlong } from "@/components/shell/key-from";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ChipsInput } from "@/components/ui/chips-input";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowDown, ArrowUp, Trash2 } from "@/components/ui/icons";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type Field as ContentField } from "@/lib/core/contents/content-type";
import { ownTypeLimits } from "@/lib/core/contents/own-content-type";

type OwnFieldCardProps = {
  readonly field: ContentField;
  readonly place: { readonly index: number; readonly count: number };
  /** Contents may hold it already, so its key and kind stay. */
  readonly kept: boolean;
  readonly readOnly: boolean;
  readonly error: (member: string) => string | null;
  readonly onChange: (field: ContentField) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** Adds the field that says what this picture shows; null: it is no picture, or there is one. */
  readonly onAddAlt: (() => void) | null;
};

/** One field of a workspace's own content type. */
export function OwnFieldCard({ field, place: { index, count }, kept, readOnly, error, onChange, onMove, onRemove, onAddAlt }: OwnFieldCardProps) {
  const say = useWords();
  const name = field.label === "" ? say("field {number, number}", { number: index + 1 }) : say(field.label);
  const kinds = ownFieldKinds.map(({ kind, label }) => ({ value: kind, label: say(label) }));
  const editable = kinds.some(({ value }) => value === field.kind) && field.when === undefined;
  const rename = (label: string) => onChange({ ...field, label, key: kept ? field.key : keyAlong({ key: field.key, name: field.label, to: label }) });
  return (
    <li aria-label={name} className="flex flex-col gap-3 rounded-lg border bg-raised p-3 shadow-sm">
      <div className="flex items-start gap-2">
        <div className="grid min-w-0 grow gap-3 sm:grid-cols-2">
          <Field label={say("Label")} required error={error("label")}>
            <TextInput value={say(field.label)} maxLength={ownTypeLimits.label} readOnly={readOnly} onValueChange={rename} placeholder={say("Headline")} />
          </Field>
          <Field label={say("What may stand there")} error={error("kind")}>
            {editable && !kept ? <Select options={kinds} value={field.kind} disabled={readOnly} onValueChange={(kind) => onChange(ofKind(field, kind))} /> : <TextInput value={fieldWords(field, say)} readOnly onValueChange={() => undefined} />}
          </Field>
        </div>
        {readOnly ? null : (
          <div className="flex shrink-0 pt-6 max-sm:flex-col max-sm:pt-5">
            <IconButton size="sm" name={say("Move {name} up", { name })} icon={<ArrowUp />} whyNot={index === 0 ? say("It is the first already.") : null} onClick={() => onMove(-1)} />
            <IconButton size="sm" name={say("Move {name} down", { name })} icon={<ArrowDown />} whyNot={index === count - 1 ? say("It is the last already.") : null} onClick={() => onMove(1)} />
            <IconButton size="sm" name={say("Remove {name}", { name })} icon={<Trash2 />} onClick={onRemove} />
          </div>
        )}
      </div>
      {onAddAlt === null || readOnly ? null : (
        <p className="flex flex-wrap items-center justify-between gap-2 text-sm text-ink-soft">
          {say("People who cannot see it have nothing of this picture.")}
          <Button size="sm" onClick={onAddAlt}>
            {say("Add a field for what it shows")}
          </Button>
        </p>
      )}
      {field.kind !== "choice" ? null : (
        <Field label={say("Choices")} required error={error("choices")} hint={kept ? say("New ones can come; one that goes is missing in what was written with it.") : null}>
          <ChipsInput values={(field.choices ?? []).map(({ label }) => say(label))} max={ownTypeLimits.choices} disabled={readOnly} onValuesChange={(labels) => onChange({ ...field, choices: choicesFrom(labels, (field.choices ?? []).map((choice) => ({ ...choice, label: say(choice.label) }))) })} />
        </Field>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label={say("Help")} error={error("help")}>
          <TextInput value={say(field.help)} maxLength={ownTypeLimits.help} readOnly={readOnly} onValueChange={(help) => onChange({ ...field, help })} placeholder={say("The one thing to remember")} />
        </Field>
        <div className="grid grid-cols-2 gap-3">
          <Field label={say("Key")} required error={error("key")}>
            <TextInput mono value={field.key} maxLength={64} readOnly={kept || readOnly} onValueChange={(key) => onChange({ ...field, key: key.replace(/\s/g, "-") })} />
          </Field>
          {field.max === undefined ? null : (
            <Field label={field.kind === "number" ? say("Largest") : say("Characters at most")} error={error("max")}>
              <NumberInput value={field.max} min={1} max={field.kind === "number" ? ownTypeLimits.number : ownTypeLimits.length} disabled={readOnly} onValueChange={(max) => onChange({ ...field, max: Math.max(1, Math.round(max ?? 1)) })} />
            </Field>
          )}
        </div>
      </div>
      <Checkbox label={say("Must be filled in")} checked={field.required} disabled={readOnly} onCheckedChange={(required) => onChange({ ...field, required })} />
      {error("required") === null ? null : <p className="text-sm text-no">{error("required")}</p>}
    </li>
  );
}
