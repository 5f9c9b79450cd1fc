"use client";

import { useId, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { classes } from "./classes";
import { controlHeight, controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";
import { ChevronDown } from "./icons";
import { letterChoice } from "./letter-choice";
import { useLayers } from "./use-layers";
import { useLetters } from "./use-letters";
import { useWords } from "@/components/words/words-provider";

export type SelectOption<Value extends string> = {
  /** Not empty: give "nothing chosen" a word of its own. */
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: ReactNode;
  readonly disabled?: boolean;
};

type SelectProps<Value extends string> = {
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value | null;
  readonly onValueChange: (value: Value) => void;
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly controlSize?: ControlSize;
  readonly className?: string;
  /** Needed outside a Field. */
  readonly "aria-label"?: string;
};

/** One of a few. For many, or when people search, take Combobox. */
export function Select<Value extends string>({ options, value, onValueChange, placeholder, disabled = false, controlSize = "md", className, ...rest }: SelectProps<Value>) {
  const say = useWords();
  const ties = useFieldTies();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const layers = useLayers(open, () => setOpen(false));
  const pointer = useRef("touch");
  const chosen = options.find((option) => option.value === value);
  const choose = (raw: string) => {
    const option = options.find((candidate) => candidate.value === raw);
    if (option !== undefined) onValueChange(option.value);
  };
  const letters = useLetters((typed) => {
    const meant = letterChoice(options, typed, chosen);
    if (meant !== null) onValueChange(meant.value);
  });
  const press = (event: PointerEvent<HTMLElement>) => {
    pointer.current = event.pointerType;
    if (event.button !== 0 || event.ctrlKey || event.pointerType !== "mouse") return;
    setOpen(true);
    // The list takes the focus; the button must not take it back.
    event.preventDefault();
  };
  const pressKey = (event: KeyboardEvent) => {
    const isTyping = letters.isTyping();
    if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) letters.type(event.key);
    if ((isTyping && event.key === " ") || !openingKeys.has(event.key)) return;
    setOpen(true);
    event.preventDefault();
  };
  return (
    <>
      <button
        type="button"
        {...ties}
        {...rest}
        ref={setOpener}
        role="combobox"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-autocomplete="none"
        data-placeholder={chosen === undefined ? "" : undefined}
        disabled={disabled}
        onPointerDown={press}
        onClick={(event) => {
          event.currentTarget.focus();
          if (pointer.current !== "mouse") setOpen(true);
        }}
        onKeyDown={pressKey}
        className={classes(controlLook, controlHeight[controlSize], "flex items-center justify-between gap-2 text-left data-placeholder:text-ink-faint", className)}
      >
        <span className="pointer-events-none min-w-0 truncate">{chosen?.label ?? placeholder ?? say("Choose…")}</span>
        <ChevronDown className="icon-4 shrink-0 text-ink-faint" />
      </button>
      {layers === null || opener === null ? null : <layers.SelectLayer id={id} opener={opener} open={open} onOpenChange={setOpen} options={options} value={value} onValueChange={choose} />}
    </>
  );
}

const openingKeys: ReadonlySet<string> = new Set([" ", "Enter", "ArrowUp", "ArrowDown"]);
