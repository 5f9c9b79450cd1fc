"use client";

import { RadioGroup as Radix } from "radix-ui";
import { useId, type ReactNode } from "react";
import { classes } from "./classes";

export type RadioCard<Value extends string> = { readonly value: Value; readonly label: string; readonly hint?: string; readonly icon?: ReactNode; readonly disabled?: boolean };

type RadioCardsProps<Value extends string> = {
  /** What is chosen here, for those who cannot see it. */
  readonly name: string;
  readonly options: readonly RadioCard<Value>[];
  readonly value: Value | null;
  readonly onValueChange: (value: Value) => void;
  readonly columns?: 1 | 2 | 3 | 4;
  readonly disabled?: boolean;
};

const grids: Readonly<Record<1 | 2 | 3 | 4, string>> = {
  1: "grid-cols-1",
  2: "grid-cols-1 sm:grid-cols-2",
  3: "grid-cols-1 sm:grid-cols-3",
  4: "grid-cols-2 sm:grid-cols-4",
};

/** One of a few that deserve a picture and a sentence each. */
export function RadioCards<Value extends string>({ name, options, value, onValueChange, columns = 2, disabled = false }: RadioCardsProps<Value>) {
  const id = useId();
  const choose = (raw: string) => {
    const option = options.find((candidate) => candidate.value === raw);
    if (option !== undefined) onValueChange(option.value);
  };
  return (
    <Radix.Root aria-label={name} value={value ?? ""} onValueChange={choose} disabled={disabled} className={classes("grid gap-2", grids[columns])}>
      {options.map((option) => (
        <Radix.Item
          key={option.value}
          value={option.value}
          disabled={option.disabled ?? false}
          aria-labelledby={`${id}-${option.value}`}
          aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
          className="focus-ring group flex items-start gap-3 rounded-lg border border-line-strong/60 bg-raised p-3 text-left transition-colors hover:border-line-strong disabled:opacity-55 data-[state=checked]:border-accent data-[state=checked]:bg-accent-soft data-[state=checked]:shadow-[inset_0_0_0_1px_var(--accent)]"
        >
          <span aria-hidden className="mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-full border border-line-strong bg-raised group-data-[state=checked]:border-accent">
            <span className="size-2.5 rounded-full bg-accent opacity-0 group-data-[state=checked]:opacity-100" />
          </span>
          <span className="min-w-0">
            <span id={`${id}-${option.value}`} className="flex items-center gap-1.5 text-sm font-semibold [&_svg]:size-4">
              {option.icon}
              {option.label}
            </span>
            {option.hint === undefined ? null : (
              <span id={`${id}-${option.value}-hint`} className="mt-0.5 block text-xs text-ink-soft">
                {option.hint}
              </span>
            )}
          </span>
        </Radix.Item>
      ))}
    </Radix.Root>
  );
}
