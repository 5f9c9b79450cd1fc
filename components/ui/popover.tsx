"use client";

import { Slot } from "radix-ui";
import { useId, useState, type ReactNode } from "react";
import { classes } from "./classes";
import { useLayers } from "./use-layers";

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

export function Popover({ trigger, name, open: asked, onOpenChange, side = "bottom", align = "start", className, children }: PopoverProps) {
  const id = useId();
  const [ownOpen, setOwnOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  const open = asked ?? ownOpen;
  const setOpen = (next: boolean) => {
    setOwnOpen(next);
    onOpenChange?.(next);
  };
  const layers = useLayers(open, () => setOpen(false));
  return (
    <>
      <Slot.Root ref={setOpener} aria-haspopup="dialog" aria-expanded={open} aria-controls={open ? id : undefined} onClick={() => setOpen(!open)}>
        {trigger}
      </Slot.Root>
      {layers === null || opener === null ? null : (
        <layers.PopoverLayer
          id={id}
          opener={opener}
          open={open}
          onOpenChange={setOpen}
          aria-label={name}
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={12}
          className={classes("z-50 max-h-(--radix-popover-content-available-height) w-72 animate-rise overflow-y-auto rounded-lg border bg-raised p-3 shadow-lg outline-none", className)}
        >
          {children}
        </layers.PopoverLayer>
      )}
    </>
  );
}
