"use client";

import { TextsForm } from "./texts-form";
import { UnlikeDefault } from "./unlike-default";
import { VariantLanguageTabs } from "./variant-language-tabs";
import { useEditor } from "@/components/session/editor-session";
import { ContentForm } from "@/components/shell/content-form";
import { useCan } from "@/components/shell/workspace-context";
import { Field } from "@/components/ui/field";
import { Languages } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type ContentType } from "@/lib/core/contents/content-type";
import { flowLimits, type Variant } from "@/lib/core/nodes/node";
import { type Placement } from "@/lib/core/vocabulary/placement";

type VariantFormProps = {
  readonly placement: Placement | null;
  readonly variant: Variant;
  readonly type: ContentType;
  /** The language that is written in now; null: the main one. */
  readonly language: string | null;
  readonly disabled: boolean;
  readonly onLanguageChange: (language: string | null) => void;
  readonly onChange: (variant: Variant, news: { readonly label: string; readonly box?: string }) => void;
};

/** What a variant is called and what it says, in each language of its placement. */
export function VariantForm({ placement, variant, type, language, disabled, onLanguageChange, onChange }: VariantFormProps) {
  const say = useWords();
  const attributes = useEditor((state) => state.library.attributes);
  const languages = placement?.languages ?? [];
  const [main = ""] = languages;
  const edited = (next: Partial<Variant>, box: string) => onChange({ ...variant, ...next }, { label: say("Edit variant"), box: `${variant.id} ${box}` });
  const form =
    language === null ? (
      <ContentForm type={type} content={variant.content} disabled={disabled} attributes={attributes} onChange={(content, field) => edited({ content: { ...content } }, field)} />
    ) : (
      <TextsForm
        type={type}
        variant={variant}
        language={language}
        main={main}
        disabled={disabled}
        attributes={attributes}
        onChange={(texts, field) => edited({ texts: withTexts(variant.texts, language, texts) }, `${language} ${field}`)}
      />
    );
  return (
    <div className="flex min-w-0 flex-col gap-3.5">
      <Field label={say("Name of the variant")} hint={say("For colleagues and reports; visitors do not see it.")}>
        <TextInput controlSize="sm" value={variant.name} maxLength={flowLimits.name} readOnly={disabled} onValueChange={(name) => onChange({ ...variant, name }, { label: say("Rename variant"), box: `${variant.id} name` })} />
      </Field>
      {placement?.baseline == null ? null : <UnlikeDefault baseline={placement.baseline} variant={variant} type={type} />}
      {languages.length < 2 ? (
        <>
          {form}
          {placement === null || disabled ? null : <OtherLanguages placement={placement} />}
        </>
      ) : (
        <VariantLanguageTabs languages={languages} language={language ?? main} variant={variant} type={type} onLanguageChange={(next) => onLanguageChange(next === main ? null : next)}>
          {form}
        </VariantLanguageTabs>
      )}
    </div>
  );
}

/** A language without a text is not kept: nothing was written in it. */
function withTexts(texts: Variant["texts"], language: string, own: Readonly<Record<string, string>>): NonNullable<Variant["texts"]> {
  const { [language]: _before, ...others } = texts ?? {};
  return Object.keys(own).length === 0 ? others : { ...others, [language]: { ...own } };
}

function OtherLanguages({ placement }: { readonly placement: Placement }) {
  const say = useWords();
  const workspace = useEditor((state) => state.workspace);
  const mayAdd = useCan("library.edit");
  if (!mayAdd) return null;
  return (
    <p className="flex items-center gap-2 text-xs text-ink-faint">
      <Languages className="icon-3.5 shrink-0" />
      <TextLink href={`/${workspace}/placements?open=${encodeURIComponent(placement.key)}`}>{say("Write it in other languages too")}</TextLink>
    </p>
  );
}
