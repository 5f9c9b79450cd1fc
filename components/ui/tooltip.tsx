import { Slot } from "radix-ui";
import { type ReactNode } from "react";

export type TooltipSide = "top" | "right" | "bottom" | "left";
type TooltipProps = { readonly text: string; readonly side?: TooltipSide; readonly children: ReactNode };

/** A short name or explanation on hover and focus, shown by the one host near the root. Never the only place where something is said. */
export function Tooltip({ text, side = "top", children }: TooltipProps) {
  return (
    <Slot.Root data-tooltip={text} data-tooltip-side={side}>
      {children}
    </Slot.Root>
  );
}
