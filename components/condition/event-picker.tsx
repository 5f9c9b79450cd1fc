"use client";

import { Combobox, type ComboboxOption } from "@/components/ui/combobox";
import { type ControlSize } from "@/components/ui/control-look";
import { useWords } from "@/components/words/words-provider";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type Words } from "@/lib/words/words";

type EventPickerProps = {
  /** What the choice is, for those who cannot see where it stands. */
  readonly name: string;
  readonly value: string;
  readonly eventTypes: readonly EventType[];
  /** Names that are known from elsewhere, such as what personas did. */
  readonly others: readonly string[];
  readonly disabled: boolean;
  readonly controlSize?: ControlSize;
  readonly onChange: (event: string) => void;
  /** A name that is not among them was typed; with it, it is offered to be listed. Absent: it is taken as it is. */
  readonly onNew?: (typed: string) => void;
};

/** An event of the catalogue, found by what it is called, what it means or what it carries; one that is not there can be listed from here. */
export function EventPicker({ name, value, eventTypes, others, disabled, controlSize = "sm", onChange, onNew }: EventPickerProps) {
  const say = useWords();
  return (
    <Combobox
      aria-label={name}
      controlSize={controlSize}
      options={optionsOf({ value, eventTypes, others }, say)}
      value={value === "" ? null : value}
      placeholder={say("Which event")}
      searchPlaceholder={say("Search: purchase, what it carries…")}
      empty={say("No such event is listed.")}
      disabled={disabled}
      onValueChange={onChange}
      onCreate={onNew ?? onChange}
      {...(onNew === undefined ? {} : { createWords: (typed: string) => say("New event “{typed}”…", { typed }) })}
    />
  );
}

function optionsOf({ value, eventTypes, others }: Pick<EventPickerProps, "value" | "eventTypes" | "others">, say: Words): readonly ComboboxOption[] {
  const offered = eventTypes.filter(({ name, archived }) => archived !== true || name === value);
  const listed = new Set(eventTypes.map(({ name }) => name));
  const strange = [...new Set([...others, ...(value === "" ? [] : [value])])].filter((name) => !listed.has(name));
  return [
    ...offered.map(({ name, label, description, properties }): ComboboxOption => ({ value: name, label, keywords: [name, description, ...properties.map((property) => property.name)], ...(name === label ? {} : { hint: name }), ...(description === "" ? {} : { detail: description }) })),
    ...strange.map((name): ComboboxOption => ({ value: name, label: name, ...(offered.length === 0 ? {} : { group: say("Not in the catalogue") }) })),
  ];
}
