"use client";

import { useState } from "react";
import { classes } from "./classes";
import { controlHeight, controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";

type NumberInputProps = {
  readonly value: number | null;
  readonly onValueChange: (value: number | null) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** Read after the number: "%", "days". */
  readonly unit?: string | null;
  readonly disabled?: boolean;
  readonly placeholder?: string;
  readonly controlSize?: ControlSize;
  readonly className?: string;
  readonly "aria-label"?: string;
};

/** A number, or null while nothing that reads as one is typed. Half-typed text ("-", "1.") stays until it is left. */
export function NumberInput({ value, onValueChange, unit, controlSize = "md", className, ...rest }: NumberInputProps) {
  const ties = useFieldTies();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <span className={classes("relative flex items-center", className)}>
      <input
        type="number"
        inputMode="decimal"
        step="any"
        {...ties}
        {...rest}
        value={typed ?? (value === null ? "" : String(value))}
        onChange={(event) => {
          setTyped(event.target.value);
          onValueChange(readNumber(event.target.value));
        }}
        onBlur={() => setTyped(null)}
        className={classes(controlLook, controlHeight[controlSize], "figures", unit && "[appearance:textfield] [&::-webkit-inner-spin-button]:hidden")}
        style={unit ? { paddingRight: roomFor(unit) } : undefined}
      />
      {unit ? <span className="pointer-events-none absolute right-3 max-w-1/2 truncate text-sm text-ink-faint">{unit}</span> : null}
    </span>
  );
}

/** The number keeps what the unit does not need, in the narrowest field too: neither ever stands over the other. */
const roomFor = (unit: string): string => `min(${unit.length}ch + 1.25rem, 50% + 0.75rem)`;

function readNumber(text: string): number | null {
  const number = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}
