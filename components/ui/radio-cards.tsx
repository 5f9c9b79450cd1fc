"use client";

import { useId, type ReactNode } from "react";
import { classes } from "./classes";
import { pressRadioKey, radioStop } from "./radio-keys";

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
  const stop = radioStop(options, value);
  return (
    <div role="radiogroup" aria-label={name} onKeyDown={pressRadioKey} className={classes("grid gap-2", grids[columns])}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === stop ? 0 : -1}
          disabled={disabled || option.disabled}
          onClick={() => (option.value === value ? undefined : onValueChange(option.value))}
          aria-labelledby={`${id}-${option.value}`}
          aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
          className="focus-ring group flex items-start gap-3 rounded-lg border border-line-strong/60 bg-raised p-3 text-left transition-colors hover:border-line-strong disabled:opacity-55 aria-checked:border-accent aria-checked:bg-accent-soft aria-checked:shadow-[inset_0_0_0_1px_var(--accent)]"
        >
          <span aria-hidden className="mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-full border border-line-strong bg-raised group-aria-checked:border-accent">
            <span className="size-2.5 rounded-full bg-accent opacity-0 group-aria-checked:opacity-100" />
          </span>
          <span className="min-w-0">
            <span id={`${id}-${option.value}`} className="flex items-center gap-1.5 text-sm font-semibold [&_i]:icon-4">
              {option.icon}
              {option.label}
            </span>
            {option.hint === undefined ? null : (
              <span id={`${id}-${option.value}-hint`} className="mt-0.5 block text-xs text-ink-soft">
                {option.hint}
              </span>
            )}
          </span>
        </button>
      ))}
    </div>
  );
}
