"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Braces } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { mayBeMerged, writeMergeTag } from "@/lib/core/vocabulary/merge-tags";

type MergeTagButtonProps = {
  readonly attributes: readonly Attribute[];
  /** The name of the field it goes into. */
  readonly field: string;
  readonly onInsert: (tag: string) => void;
};

/** Writes into a text what is known of the visitor, and what to say where nothing is. */
export function MergeTagButton({ attributes, field, onInsert }: MergeTagButtonProps) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const [key, setKey] = useState<string | null>(null);
  const [fallback, setFallback] = useState("");
  const fitting = attributes.filter(({ type, archived }) => archived !== true && mayBeMerged(type));
  const tag = key === null ? null : writeMergeTag(key, fallback);
  const insert = () => {
    if (tag === null) return;
    onInsert(tag);
    setOpen(false);
    setFallback("");
  };
  return (
    <Popover
      name={say("What is known of the visitor")}
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-80"
      trigger={
        <button type="button" aria-label={say("Insert what is known of the visitor into {field}", { field })} className="focus-ring inline-flex h-6 cursor-pointer items-center gap-1 rounded-sm px-1 text-xs font-medium text-accent-ink hover:underline">
          <Braces className="icon-3.5" />
          {say("Personalise")}
        </button>
      }
    >
      <form
        className="flex flex-col gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          insert();
        }}
      >
        <p className="text-xs text-ink-soft">{say("Each visitor reads their own: “Hello Camille”. Whoever it is not known of reads what you say instead.")}</p>
        <Field label={say("What to insert")}>
          <Select
            controlSize="sm"
            value={key}
            placeholder={say("Choose an attribute…")}
            options={fitting.map((attribute) => ({ value: attribute.key, label: attribute.label }))}
            onValueChange={setKey}
          />
        </Field>
        <Field label={say("Where it is not known, say")} required>
          <TextInput controlSize="sm" value={fallback} maxLength={100} placeholder={say("there")} onValueChange={setFallback} />
        </Field>
        <div className="flex items-center justify-between gap-2">
          <code className="min-w-0 truncate text-xs text-ink-soft">{tag ?? ""}</code>
          <Button type="submit" size="sm" intent="primary" whyNot={firstMissing([key !== null, say("Choose an attribute first.")], [fallback.trim() !== "", say("Say what those read of whom it is not known.")], [tag !== null, say("The fallback may not have braces or a bar in it.")])}>
            {say("Insert")}
          </Button>
        </div>
      </form>
    </Popover>
  );
}
