"use client";

import { useId, type ReactNode } from "react";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { TemplatePicture } from "./template-picture";
import { templates } from "@/lib/core/templates/templates";

/** A template's id, or a campaign that begins with nothing. */
export type Begin = string;
export const blank = "blank";

type TemplateChoiceProps = { readonly value: Begin; readonly onValueChange: (begin: Begin) => void };

/** What to begin with. Plain radio buttons: arrows choose, Enter sends the form they stand in. */
export function TemplateChoice({ value, onValueChange }: TemplateChoiceProps) {
  const say = useWords();
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-semibold">{say("Begin with")}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        {templates.map((template) => (
          <Choice key={template.id} begin={template.id} name={say(template.name)} sentence={say(template.sentence)} chosen={value === template.id} onChoose={onValueChange}>
            <TemplatePicture picture={template.picture} />
          </Choice>
        ))}
        <Choice begin={blank} name={say("Blank")} sentence={say("An entry, and everybody keeps what they see now. You draw the rest.")} chosen={value === blank} onChoose={onValueChange} />
      </div>
    </fieldset>
  );
}

type ChoiceProps = { readonly begin: Begin; readonly name: string; readonly sentence: string; readonly chosen: boolean; readonly onChoose: (begin: Begin) => void; /** Its picture; without one it is a row below those that have one. */ readonly children?: ReactNode };

function Choice({ begin, name, sentence, chosen, onChoose, children }: ChoiceProps) {
  const id = useId();
  return (
    <label className={classes("relative flex cursor-pointer flex-col gap-2 rounded-lg border border-line-strong/60 bg-raised p-3 hover:border-line-strong has-checked:border-accent has-checked:bg-accent-soft/60 has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent", children === undefined && "sm:col-span-2")}>
      {children === undefined ? null : <span className="grid min-h-22 place-items-center rounded-md bg-sunken/60 p-2">{children}</span>}
      <span className="flex items-start gap-2">
        <input type="radio" name="begin" value={begin} checked={chosen} onChange={() => onChoose(begin)} aria-labelledby={`${id}-name`} aria-describedby={`${id}-sentence`} className="mt-0.5 size-4 shrink-0 accent-accent outline-none" />
        <span className="min-w-0">
          <span id={`${id}-name`} className="block text-sm font-semibold">
            {name}
          </span>
          <span id={`${id}-sentence`} className="mt-0.5 block text-xs text-ink-soft">
            {sentence}
          </span>
        </span>
      </span>
    </label>
  );
}
