"use client";

import { useId, useState, type ReactNode } from "react";
import { classes } from "./classes";
import { controlHeight, controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";
import { ChevronsUpDown } from "./icons";
import { useLayers, useLayersOnceHere } from "./use-layers";
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
  /** What taking it is called; otherwise: Use “…”. */
  readonly createWords?: (typed: string) => string;
  readonly disabled?: boolean;
  readonly controlSize?: ControlSize;
  readonly className?: string;
  /** Needed outside a Field. */
  readonly "aria-label"?: string;
};

/** One of many, found by typing. */
export function Combobox({ options, value, onValueChange, placeholder, disabled = false, controlSize = "md", className, ...rest }: ComboboxProps) {
  const say = useWords();
  const { searchPlaceholder = say("Search…"), empty = say("Nothing found."), onCreate, createWords, ...aria } = rest;
  const ties = useFieldTies();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const layers = useLayers(open, () => setOpen(false));
  const chosen = options.find((option) => option.value === value);
  const take = (next: string) => {
    setOpen(false);
    onValueChange(next);
  };
  return (
    <>
      <button
        type="button"
        {...ties}
        {...aria}
        ref={setOpener}
        role="combobox"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        disabled={disabled}
        onClick={() => setOpen(!open)}
        className={classes(controlLook, controlHeight[controlSize], "flex items-center justify-between gap-2 text-left", className)}
      >
        <span className={classes("flex min-w-0 items-center gap-2 truncate [&_i]:icon-4", chosen === undefined && value === null && "text-ink-faint")}>
          {chosen?.icon}
          <span className="truncate">{chosen?.label ?? value ?? placeholder ?? say("Choose…")}</span>
        </span>
        <ChevronsUpDown className="icon-4 shrink-0 text-ink-faint" />
      </button>
      {layers === null || opener === null ? null : (
        <layers.PopoverLayer id={id} opener={opener} open={open} onOpenChange={setOpen} align="start" sideOffset={4} collisionPadding={8} className="z-50 w-(--radix-popover-trigger-width) min-w-72 animate-appear overflow-hidden rounded-lg border bg-raised shadow-lg outline-none">
          <OptionList options={options} value={value} onTake={take} searchPlaceholder={searchPlaceholder} empty={empty} {...(createWords === undefined ? {} : { createWords })} {...(onCreate === undefined ? {} : { onCreate: (typed: string) => { setOpen(false); onCreate(typed); } })} />
        </layers.PopoverLayer>
      )}
    </>
  );
}

export type OptionListProps = {
  readonly options: readonly ComboboxOption[];
  readonly value: string | null;
  readonly onTake: (value: string) => void;
  readonly searchPlaceholder: string;
  readonly empty: ReactNode;
  readonly onCreate?: (typed: string) => void;
  readonly createWords?: (typed: string) => string;
};

/** The searchable list by itself, for a Popover of your own. */
export function OptionList(props: OptionListProps) {
  const layers = useLayersOnceHere();
  return layers === null ? null : <layers.OptionListLayer {...props} />;
}
