"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as Radix } from "radix-ui";
import { type ReactNode } from "react";
import { classes } from "./classes";
import { controlHeight, controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";
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
  const choose = (raw: string) => {
    const option = options.find((candidate) => candidate.value === raw);
    if (option !== undefined) onValueChange(option.value);
  };
  return (
    <Radix.Root value={value ?? ""} onValueChange={choose} disabled={disabled}>
      <Radix.Trigger
        {...ties}
        {...rest}
        className={classes(controlLook, controlHeight[controlSize], "flex items-center justify-between gap-2 text-left data-placeholder:text-ink-faint", className)}
      >
        <span className="min-w-0 truncate">
          <Radix.Value placeholder={placeholder ?? say("Choose…")} />
        </span>
        <Radix.Icon asChild>
          <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-faint" />
        </Radix.Icon>
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-appear overflow-hidden rounded-lg border bg-raised p-1 shadow-lg"
        >
          <Radix.Viewport>
            {options.map((option) => (
              <SelectItem key={option.value} option={option} />
            ))}
          </Radix.Viewport>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

function SelectItem<Value extends string>({ option }: { readonly option: SelectOption<Value> }) {
  return (
    <Radix.Item
      value={option.value}
      disabled={option.disabled ?? false}
      className="relative flex cursor-pointer flex-col rounded-md py-1.5 pr-3 pl-8 text-sm outline-none select-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-highlighted:bg-accent-soft data-highlighted:text-accent-ink"
    >
      <Radix.ItemIndicator className="absolute top-2 left-2">
        <Check aria-hidden className="size-4" />
      </Radix.ItemIndicator>
      <span className="flex items-center gap-2 [&_svg]:size-4">
        {option.icon}
        <Radix.ItemText>{option.label}</Radix.ItemText>
      </span>
      {option.hint === undefined ? null : <span className="text-xs text-ink-faint">{option.hint}</span>}
    </Radix.Item>
  );
}
