"use client";

import { useState, type KeyboardEvent } from "react";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowDown, ArrowUp, Eye, EyeOff, Plus, X } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { isPageName } from "@/lib/core/contents/page-name";
import { mostSections, sectionsIn, type PageSection } from "@/lib/core/contents/sections";
import { type Field as ContentTypeField } from "@/lib/core/contents/content-type";
import { type Json } from "@/lib/std/json";

type SectionsFieldProps = { readonly field: ContentTypeField; readonly value: Json; readonly error: string | null; readonly disabled: boolean; readonly onChange: (value: Json) => void };

/** The sections of a page, from top to bottom: each shown or hidden, moved by buttons. */
export function SectionsField({ field, value, error, disabled, onChange }: SectionsFieldProps) {
  const say = useWords();
  const [typed, setTyped] = useState("");
  const sections = sectionsIn(value);
  const put = (next: readonly PageSection[]) => onChange(next.map(({ name, show }) => ({ name, show })));
  const move = (from: number, by: -1 | 1) => {
    const section = sections[from];
    if (section !== undefined) put(sections.toSpliced(from, 1).toSpliced(from + by, 0, section));
  };
  const name = typed.trim().toLowerCase().replaceAll(/\s+/g, "-");
  const fault = typed === "" || isPageName(name) ? (sections.some((section) => section.name === name) ? say("This section is in the list already.") : error) : say("A name has small letters, digits and hyphens.");
  const whyNot = firstMissing(
    [sections.length < mostSections, say("There are {count} sections at most.", { count: mostSections })],
    [name !== "", say("Type the name of a section first.")],
    [isPageName(name), say("A name has small letters, digits and hyphens.")],
    [!sections.some((section) => section.name === name), say("This section is in the list already.")],
  );
  const add = () => {
    if (whyNot !== null) return;
    put([...sections, { name, show: true }]);
    setTyped("");
  };
  // Not a form of its own: it may stand in one.
  const addOnEnter = (event: KeyboardEvent) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    add();
  };
  return (
    <div className="flex flex-col gap-3">
      {sections.length === 0 ? null : (
        <ol aria-label={say(field.label)} className="divide-y overflow-hidden rounded-md border">
          {sections.map((section, index) => (
            <li key={section.name} className="flex items-center gap-1 bg-raised py-1 pr-1 pl-3 text-sm">
              <span className={classes("min-w-0 grow truncate", !section.show && "text-ink-faint line-through")}>{section.name}</span>
              {disabled ? null : (
                <>
                  <IconButton
                    name={section.show ? say("Hide {name}", { name: section.name }) : say("Show {name}", { name: section.name })}
                    size="sm"
                    icon={section.show ? <Eye /> : <EyeOff />}
                    onClick={() => put(sections.with(index, { ...section, show: !section.show }))}
                  />
                  <IconButton name={say("Move {name} up", { name: section.name })} size="sm" icon={<ArrowUp />} whyNot={index === 0 ? say("It is the first already.") : null} onClick={() => move(index, -1)} />
                  <IconButton name={say("Move {name} down", { name: section.name })} size="sm" icon={<ArrowDown />} whyNot={index === sections.length - 1 ? say("It is the last already.") : null} onClick={() => move(index, 1)} />
                  <IconButton name={say("Take {name} out of the list", { name: section.name })} size="sm" icon={<X />} onClick={() => put(sections.toSpliced(index, 1))} />
                </>
              )}
            </li>
          ))}
        </ol>
      )}
      {disabled ? null : (
        <div className="flex items-start gap-2">
          <Field label={say("Add a section")} hint={say(field.help)} error={fault} className="grow">
            <TextInput controlSize="sm" value={typed} maxLength={60} placeholder={say("reviews")} onValueChange={setTyped} onKeyDown={addOnEnter} />
          </Field>
          <Button size="sm" icon={<Plus />} whyNot={whyNot} onClick={add} className="mt-6.5">
            {say("Add")}
          </Button>
        </div>
      )}
    </div>
  );
}
