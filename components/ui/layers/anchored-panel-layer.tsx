"use client";

import { Popover as Radix } from "radix-ui";
import { Apart } from "./apart";
import { type AtPointProps } from "@/components/ui/anchored-panel";
import { useGiveBack } from "@/components/ui/use-give-back";

export function AnchoredPanelLayer({ at, name, onClose, orBackTo, children }: AtPointProps) {
  const { opened, closed } = useGiveBack(orBackTo);
  return (
    <Radix.Root open={at !== null} onOpenChange={(open) => (open ? undefined : onClose())}>
      <Radix.Anchor asChild>
        <span aria-hidden className="pointer-events-none fixed size-px" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      </Radix.Anchor>
      <Radix.Portal>
        <Apart>
          <Radix.Content
            aria-label={name}
            // On the roomier side, so that it does not jump when what it holds grows.
            side={at !== null && at.y > window.innerHeight / 2 ? "top" : "bottom"}
            align="center"
            sideOffset={8}
            collisionPadding={12}
            onOpenAutoFocus={opened}
            // What opened it gets the focus back, not this invisible anchor; unless the choice has led it elsewhere.
            onCloseAutoFocus={closed}
            className="z-50 flex max-h-[45vh] w-80 max-w-[calc(100vw-1.5rem)] animate-rise flex-col overflow-hidden rounded-lg border bg-raised shadow-lg outline-none"
          >
            {children}
          </Radix.Content>
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}
