"use client";

import { Command } from "cmdk";
import { useState } from "react";
import { typeWords } from "./type-words";
import { classes } from "@/components/ui/classes";
import { controlHeight, controlLook } from "@/components/ui/control-look";
import { ChevronsUpDown, ShieldCheck } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { scoreOf } from "@/components/ui/score-of";
import { useWords } from "@/components/words/words-provider";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type AttributePickerProps = {
  readonly attributes: readonly Attribute[];
  readonly value: string;
  readonly onChange: (attribute: Attribute) => void;
  readonly disabled?: boolean;
  /** What the choice is, for those who cannot see where it stands. */
  readonly label?: string;
  /** It comes with its list open, to be chosen from at once. */
  readonly startsOpen?: boolean;
};

/** An attribute, found by what it is called, what it means or what it may hold; by category, with examples. */
export function AttributePicker({ attributes, value, onChange, disabled = false, label, startsOpen = false }: AttributePickerProps) {
  const say = useWords();
  const what = label ?? say("What to look at");
  const [open, setOpen] = useState(startsOpen);
  const chosen = attributes.find(({ key }) => key === value);
  const shown = chosen?.label ?? (value === "" ? say("Choose an attribute…") : value);
  return (
    <Popover
      name={what}
      open={open}
      onOpenChange={setOpen}
      className="w-88 max-w-[calc(100vw-1.5rem)]"
      trigger={
        <button
          type="button"
          disabled={disabled}
          aria-label={say("{what}: {label}", { what, label: shown })}
          className={classes(controlLook, controlHeight.sm, "flex items-center justify-between gap-2 text-left font-semibold")}
        >
          <span className={classes("truncate", chosen === undefined && "font-normal text-ink-faint")}>{shown}</span>
          <ChevronsUpDown className="icon-4 shrink-0 text-ink-faint" />
        </button>
      }
    >
      <AttributeList
        attributes={attributes}
        value={value}
        onTake={(attribute) => {
          setOpen(false);
          onChange(attribute);
        }}
      />
    </Popover>
  );
}

type AttributeListProps = { readonly attributes: readonly Attribute[]; readonly value: string; readonly onTake: (attribute: Attribute) => void };

function AttributeList({ attributes, value, onTake }: AttributeListProps) {
  const say = useWords();
  const offered = attributes.filter(({ key, archived }) => archived !== true || key === value);
  const categories = [...new Set(offered.map(({ category }) => category))];
  return (
    <Command label={say("Attributes")} loop filter={scoreOf} defaultValue={value} className="-m-3">
      <Command.Input placeholder={say("Search: country, plan, what they bought…")} className="h-10 w-full border-b bg-transparent px-3 text-sm text-ink outline-none" />
      <Command.List className="max-h-80 overflow-y-auto p-1">
        <Command.Empty className="px-4 py-6 text-center text-sm text-ink-soft">
          {say("Nothing of that name. What may be known of visitors is listed under Attributes.")}
        </Command.Empty>
        {categories.map((category) => (
          <Command.Group
            key={category}
            heading={category === "" ? say("Other") : category}
            className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-faint"
          >
            {offered
              .filter((attribute) => attribute.category === category)
              .map((attribute) => (
                <AttributeItem key={attribute.key} attribute={attribute} onTake={onTake} />
              ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

function AttributeItem({ attribute, onTake }: { readonly attribute: Attribute; readonly onTake: (attribute: Attribute) => void }) {
  const say = useWords();
  const examples = attribute.suggestions.slice(0, 3).join(", ");
  return (
    <Command.Item
      value={attribute.key}
      keywords={[attribute.label, attribute.key, attribute.description, ...attribute.suggestions]}
      onSelect={() => onTake(attribute)}
      className="cursor-pointer rounded-md px-2 py-1.5 text-sm select-none data-[selected=true]:bg-accent-soft"
    >
      <span className="flex items-baseline justify-between gap-3">
        <span className="truncate font-semibold">{attribute.label}</span>
        <span className="shrink-0 text-xs text-ink-faint">{say(typeWords[attribute.type])}</span>
      </span>
      {attribute.description === "" ? null : <span className="block text-xs text-ink-soft">{attribute.description}</span>}
      {examples === "" ? null : <span className="block truncate text-xs text-ink-faint">{say("For example {examples}", { examples })}</span>}
      {attribute.purpose === null ? null : (
        <span className="flex items-center gap-1 text-xs text-ink-soft">
          <ShieldCheck className="icon-3.5" />
          {say("Needs consent: {purpose}", { purpose: purposeWords(attribute.purpose, say) })}
        </span>
      )}
    </Command.Item>
  );
}
