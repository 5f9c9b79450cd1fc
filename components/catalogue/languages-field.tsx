"use client";

import { Badge } from "@/components/ui/badge";
import { Combobox } from "@/components/ui/combobox";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowUp, X } from "@/components/ui/icons";
import { languageName, languageTitle } from "@/lib/words/language-name";
import { useWords } from "@/components/words/words-provider";
import { isLanguageTag, mostLanguages } from "@/lib/core/vocabulary/language";

type LanguagesFieldProps = { readonly languages: readonly string[]; readonly error: string | null; readonly readOnly: boolean; readonly onChange: (languages: readonly string[]) => void };

/** What sites speak most; any other tag may be typed. */
const usual = "ar bg bn cs da de el en en-GB en-US es es-MX et fa fi fr fr-CA ga he hi hr hu id is it ja ko lt lv ms mt nb nl nl-BE pl pt pt-BR ro ru sk sl sr sv th tr uk ur vi zh-Hans zh-Hant".split(" ");

/** The languages of a placement in order, the main one on top. */
export function LanguagesField({ languages, error, readOnly, onChange }: LanguagesFieldProps) {
  const say = useWords();
  const options = usual.filter((tag) => !languages.includes(tag)).map((tag) => ({ value: tag, label: languageTitle(tag, say), hint: tag }));
  const add = (typed: string) => {
    const tag = typed.trim();
    if (isLanguageTag(tag) && !languages.some((each) => each.toLowerCase() === tag.toLowerCase())) onChange([...languages, tag]);
  };
  return (
    <section aria-label={say("Languages")} className="flex flex-col gap-2">
      <h3 className="text-sm">{say("Languages")}</h3>
      <p className="text-sm text-ink-soft">{say("Variants are written in the main language, and their texts in each of the others. Whoever reads none of them gets the main one.")}</p>
      {languages.length === 0 ? null : (
        <ol className="divide-y overflow-hidden rounded-md border">
          {languages.map((tag, index) => (
            <li key={tag} className="flex min-h-10 items-center gap-2 bg-raised py-1 pr-1 pl-3 text-sm">
              <span className="min-w-0 truncate">{languageTitle(tag, say)}</span>
              <span className="grow font-mono text-xs text-ink-faint">{tag}</span>
              {index === 0 ? <Badge>{say("Main")}</Badge> : null}
              {readOnly ? null : (
                <>
                  {index === 0 ? null : <IconButton name={say("Make {language} the main language", { language: languageName(tag, say) })} size="sm" icon={<ArrowUp />} onClick={() => onChange([tag, ...languages.filter((each) => each !== tag)])} />}
                  <IconButton name={say("Remove {value}", { value: languageName(tag, say) })} size="sm" icon={<X />} onClick={() => onChange(languages.filter((each) => each !== tag))} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {readOnly || languages.length >= mostLanguages ? null : (
        <Field label={say("Add a language")} hideLabel error={error}>
          <Combobox options={options} value={null} onValueChange={add} onCreate={add} placeholder={languages.length === 0 ? say("Say which language it is written in") : say("Add a language")} searchPlaceholder={say("Search, or type a tag such as pt-BR")} />
        </Field>
      )}
    </section>
  );
}
