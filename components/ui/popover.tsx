"use client";

import { Popover as Radix } from "radix-ui";
import { type ReactNode } from "react";
import { classes } from "./classes";

type PopoverProps = {
  /** A button; it gets the keyboard and the ARIA of an opener. */
  readonly trigger: ReactNode;
  /** What the panel is, for those who cannot see it. */
  readonly name: string;
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
  readonly side?: "top" | "right" | "bottom" | "left";
  readonly align?: "start" | "center" | "end";
  readonly className?: string;
  readonly children: ReactNode;
};

export function Popover({ trigger, name, open, onOpenChange, side = "bottom", align = "start", className, children }: PopoverProps) {
  return (
    <Radix.Root {...(open === undefined ? {} : { open })} {...(onOpenChange === undefined ? {} : { onOpenChange })}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className={classes("z-50 max-h-(--radix-popover-content-available-height) w-72 animate-rise overflow-y-auto rounded-lg border bg-raised p-3 shadow-lg outline-none", className)}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
