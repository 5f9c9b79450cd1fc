"use client";

import { type ComponentProps, type ReactNode } from "react";
import { classes } from "./classes";
import { controlHeight, controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";

type TextInputProps = Omit<ComponentProps<"input">, "size" | "prefix"> & {
  readonly onValueChange?: (value: string) => void;
  readonly controlSize?: ControlSize;
  readonly lead?: ReactNode;
  readonly mono?: boolean;
};

export function TextInput({ onValueChange, controlSize = "md", lead, mono = false, className, onChange, ...rest }: TextInputProps) {
  const ties = useFieldTies();
  const input = (
    <input
      type="text"
      autoComplete="off"
      {...ties}
      {...rest}
      onChange={(event) => {
        onChange?.(event);
        onValueChange?.(event.target.value);
      }}
      className={classes(controlLook, controlHeight[controlSize], lead !== undefined && "pl-9", mono && "font-mono text-sm", className)}
    />
  );
  if (lead === undefined) return input;
  return (
    <span className="relative flex w-full items-center">
      <span aria-hidden className="pointer-events-none absolute left-3 text-ink-faint [&_i]:icon-4">
        {lead}
      </span>
      {input}
    </span>
  );
}
