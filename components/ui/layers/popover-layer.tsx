"use client";

import { Popover as Radix } from "radix-ui";
import { type ComponentProps } from "react";
import { Apart } from "./apart";
import { StandIn } from "./stand-in";

type PopoverLayerProps = ComponentProps<typeof Radix.Content> & { readonly opener: HTMLElement; readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

/** A panel at its button. How it looks is said by who opens it. */
export function PopoverLayer({ opener, open, onOpenChange, ...content }: PopoverLayerProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Trigger asChild>
        <StandIn element={opener} />
      </Radix.Trigger>
      <Radix.Portal>
        <Apart>
          <Radix.Content {...content} />
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}
