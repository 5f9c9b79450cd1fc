"use client";

import { type ComponentProps } from "react";
import { classes } from "./classes";
import { controlLook, type ControlSize } from "./control-look";
import { useFieldTies } from "./field-context";

type TextAreaProps = ComponentProps<"textarea"> & { readonly onValueChange?: (value: string) => void; readonly mono?: boolean; readonly controlSize?: ControlSize };

/** Grows with what is written in it. */
export function TextArea({ onValueChange, mono = false, controlSize = "md", className, onChange, ...rest }: TextAreaProps) {
  const ties = useFieldTies();
  return (
    <textarea
      rows={3}
      {...ties}
      {...rest}
      onChange={(event) => {
        onChange?.(event);
        onValueChange?.(event.target.value);
      }}
      className={classes(controlLook, "field-sizing-content max-h-96 min-h-20 resize-y py-2", mono && "font-mono", (mono || controlSize === "sm") && "text-sm", className)}
    />
  );
}
