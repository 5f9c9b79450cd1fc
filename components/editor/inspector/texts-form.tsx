"use client";

import { ContentForm } from "@/components/shell/content-form";
import { languageName } from "@/lib/words/language-name";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { checkTexts } from "@/lib/core/contents/check-content";
import { textOf, type ContentType } from "@/lib/core/contents/content-type";
import { languageFields, untranslated } from "@/lib/core/contents/language-fields";
import { type Variant } from "@/lib/core/nodes/node";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type TextsFormProps = {
  readonly type: ContentType;
  readonly variant: Variant;
  readonly language: string;
  readonly main: string;
  readonly disabled: boolean;
  readonly attributes: readonly Attribute[];
  readonly onChange: (texts: Readonly<Record<string, string>>, field: string) => void;
};

/** What a variant says in one other language, each text under what the main language says there. */
export function TextsForm({ type, variant, language, main, disabled, attributes, onChange }: TextsFormProps) {
  const say = useWords();
  const texts = variant.texts?.[language] ?? {};
  const fields = languageFields(type, variant.content);
  const missing = untranslated(type, variant.content, texts);
  const names = { language: languageName(language, say), main: languageName(main, say) };
  // The form of the texts alone: what is not one is the same in every language.
  const form: ContentType = { ...type, contrasts: [], fields: fields.map(({ when: _when, ...field }) => ({ ...field, required: false, placeholder: textOf(variant.content, field.key) || (field.placeholder ?? "") })) };
  const copy = () => onChange({ ...texts, ...Object.fromEntries(missing.map(({ key }) => [key, textOf(variant.content, key)])) }, "all");
  return (
    <div className="flex flex-col gap-3.5">
      <div className="flex flex-wrap items-center justify-between gap-2 text-xs text-ink-soft">
        <p>{missing.length === 0 ? say("Every text is written in {language}.", names) : say("What is empty here is said in {main}.", names)}</p>
        {missing.length === 0 || disabled ? null : (
          <Button size="sm" intent="ghost" onClick={copy}>
            {say("Copy what is missing from {main}", names)}
          </Button>
        )}
      </div>
      <ContentForm
        type={form}
        content={texts}
        faults={checkTexts(type, variant.content, texts)}
        disabled={disabled}
        attributes={attributes}
        onChange={(content, field) => onChange(Object.fromEntries(Object.entries(content).flatMap(([key, value]) => (typeof value === "string" && value !== "" ? [[key, value]] : []))), field)}
      />
    </div>
  );
}
