"use client";

import { type ReactNode } from "react";
import { classes } from "./classes";
import { pressRadioKey, radioStop } from "./radio-keys";

export type Segment<Value extends string> = { readonly value: Value; readonly label: string; readonly icon?: ReactNode; readonly iconOnly?: boolean; /** Where the label is in another language than the page. */ readonly lang?: string };

type SegmentedControlProps<Value extends string> = {
  readonly name: string;
  readonly segments: readonly Segment<Value>[];
  readonly value: Value;
  readonly onValueChange: (value: Value) => void;
  readonly size?: "sm" | "md";
  readonly disabled?: boolean;
};

/** Two to five ways to see or say the same thing, one of them on. */
export function SegmentedControl<Value extends string>({ name, segments, value, onValueChange, size = "md", disabled = false }: SegmentedControlProps<Value>) {
  const stop = radioStop(segments, value);
  return (
    <div role="radiogroup" aria-label={name} onKeyDown={pressRadioKey} className="inline-flex w-fit max-w-full shrink-0 flex-wrap gap-0.5 rounded-md border bg-sunken p-0.5">
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          role="radio"
          aria-checked={segment.value === value}
          tabIndex={segment.value === stop ? 0 : -1}
          disabled={disabled}
          onClick={() => (segment.value === value ? undefined : onValueChange(segment.value))}
          lang={segment.lang}
          aria-label={segment.label}
          title={segment.iconOnly ? segment.label : undefined}
          className={classes(
            "focus-ring inline-flex items-center justify-center gap-1.5 rounded-sm font-medium whitespace-nowrap text-ink-soft transition-colors hover:text-ink [&_i]:icon-4",
            "aria-checked:bg-raised aria-checked:font-semibold aria-checked:text-ink aria-checked:shadow-sm",
            size === "sm" ? "h-6 min-w-7 px-2 text-xs" : "h-8 min-w-8 px-3 text-sm",
          )}
        >
          {segment.icon}
          {segment.iconOnly ? null : segment.label}
        </button>
      ))}
    </div>
  );
}
