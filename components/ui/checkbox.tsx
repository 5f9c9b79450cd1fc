"use client";

import { useId, type ReactNode } from "react";
import { Check, Minus } from "./icons";

type CheckboxProps = {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean | "some";
  readonly onCheckedChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

export function Checkbox({ label, hint, checked, onCheckedChange, disabled = false }: CheckboxProps) {
  const id = useId();
  return (
    <div className="relative flex items-start gap-2.5 py-0.5">
      <button
        id={id}
        type="button"
        role="checkbox"
        aria-checked={checked === "some" ? "mixed" : checked}
        onClick={() => onCheckedChange(checked !== true)}
        // Only the space bar turns a checkbox.
        onKeyDown={(event) => (event.key === "Enter" ? event.preventDefault() : undefined)}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        className="focus-ring relative mt-px grid size-5 shrink-0 place-items-center rounded-sm border border-line-strong bg-raised after:absolute after:-inset-1 disabled:opacity-55 text-on-accent aria-checked:border-accent aria-checked:bg-accent aria-[checked=mixed]:border-accent aria-[checked=mixed]:bg-accent"
      >
        {checked === "some" ? <Minus className="icon-4 icon-bold" /> : checked ? <Check className="icon-4 icon-bold" /> : null}
      </button>
      <div className="min-w-0">
        <label htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        {hint === undefined ? null : (
          <p id={`${id}-hint`} className="text-xs text-ink-faint">
            {hint}
          </p>
        )}
      </div>
    </div>
  );
}
