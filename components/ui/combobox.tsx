"use client";

import { Command } from "cmdk";
import { Check, ChevronsUpDown } from "lucide-react";
import { Popover as Radix } from "radix-ui";
import { useState, type ReactNode } from "react";
import { classes } from "./classes";
import { controlHeight, controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";
import { useWords } from "@/components/words/words-provider";

export type ComboboxOption = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  /** A second line: what choosing it would mean. */
  readonly detail?: string;
  /** Options of one group stand together under its name. */
  readonly group?: string;
  readonly icon?: ReactNode;
  /** More words it may be found by. */
  readonly keywords?: readonly string[];
};

type ComboboxProps = {
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly onValueChange: (value: string) => void;
  readonly placeholder?: string;
  readonly searchPlaceholder?: string;
  readonly empty?: ReactNode;
  /** With it, what was typed may be taken as it is. */
  readonly onCreate?: (typed: string) => void;
  readonly disabled?: boolean;
  readonly controlSize?: ControlSize;
  readonly className?: string;
  /** Needed outside a Field. */
  readonly "aria-label"?: string;
};

/** One of many, found by typing. */
export function Combobox({ options, value, onValueChange, placeholder, disabled = false, controlSize = "md", className, ...rest }: ComboboxProps) {
  const say = useWords();
  const { searchPlaceholder = say("Search…"), empty = say("Nothing found."), onCreate, ...aria } = rest;
  const ties = useFieldTies();
  const [open, setOpen] = useState(false);
  const chosen = options.find((option) => option.value === value);
  const take = (next: string) => {
    setOpen(false);
    onValueChange(next);
  };
  return (
    <Radix.Root open={open} onOpenChange={setOpen}>
      <Radix.Trigger
        {...ties}
        {...aria}
        role="combobox"
        aria-expanded={open}
        disabled={disabled}
        className={classes(controlLook, controlHeight[controlSize], "flex items-center justify-between gap-2 text-left", className)}
      >
        <span className={classes("flex min-w-0 items-center gap-2 truncate [&_svg]:size-4", chosen === undefined && value === null && "text-ink-faint")}>
          {chosen?.icon}
          <span className="truncate">{chosen?.label ?? value ?? placeholder ?? say("Choose…")}</span>
        </span>
        <ChevronsUpDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align="start" sideOffset={4} collisionPadding={8} className="z-50 w-(--radix-popover-trigger-width) min-w-72 animate-appear overflow-hidden rounded-lg border bg-raised shadow-lg outline-none">
          <OptionList options={options} value={value} onTake={take} searchPlaceholder={searchPlaceholder} empty={empty} {...(onCreate === undefined ? {} : { onCreate: (typed: string) => { setOpen(false); onCreate(typed); } })} />
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

type OptionListProps = {
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly onTake: (value: string) => void;
  readonly searchPlaceholder: string;
  readonly empty: ReactNode;
  readonly onCreate?: (typed: string) => void;
};

const itemLook =
  "flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm select-none data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink [&_svg]:size-4 [&_svg]:shrink-0";

/** The searchable list by itself, for a Popover of your own. */
export function OptionList({ options, value, onTake, searchPlaceholder, empty, onCreate }: OptionListProps) {
  const say = useWords();
  const [typed, setTyped] = useState("");
  const groups = [...new Set(options.map((option) => option.group ?? ""))];
  const exact = options.some((option) => option.label.toLowerCase() === typed.trim().toLowerCase());
  return (
    <Command label={searchPlaceholder} loop>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder={searchPlaceholder}
        className="h-10 w-full border-b bg-transparent px-3 text-sm text-ink outline-none"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-5 text-center text-sm text-ink-soft">{empty}</Command.Empty>
        {groups.map((group) => (
          <Command.Group key={group} heading={group === "" ? undefined : group} className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-faint">
            {options
              .filter((option) => (option.group ?? "") === group)
              .map((option) => (
                <Command.Item key={option.value} value={option.value} keywords={[option.label, ...(option.keywords ?? [])]} onSelect={() => onTake(option.value)} className={itemLook}>
                  {option.icon}
                  <span className="min-w-0 grow">
                    <span className="block truncate">{option.label}</span>
                    {option.detail === undefined ? null : <span className="line-clamp-2 text-xs text-ink-soft">{option.detail}</span>}
                  </span>
                  {option.hint === undefined ? null : <span className="shrink-0 text-xs text-ink-faint">{option.hint}</span>}
                  {option.value === value ? <Check aria-label={say("chosen")} /> : null}
                </Command.Item>
              ))}
          </Command.Group>
        ))}
        {onCreate !== undefined && typed.trim() !== "" && !exact ? (
          <Command.Item value={`\u0000${typed}`} forceMount onSelect={() => onCreate(typed.trim())} className={itemLook}>
            {say("Use “{typed}”", { typed: typed.trim() })}
          </Command.Item>
        ) : null}
      </Command.List>
    </Command>
  );
}
