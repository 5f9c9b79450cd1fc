"use client";

import { DropdownMenu as Radix } from "radix-ui";
import { type ReactNode } from "react";

type AnchoredMenuProps = {
  /** Where on the screen it opens, in CSS pixels of the window; null: closed. */
  readonly at: { readonly x: number; readonly y: number } | null;
  /** What the menu is for, for those who cannot see where it opened. */
  readonly name: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A menu that opens at a point instead of at a button of its own: one menu for hundreds of places. Holds `MenuItem`s. */
export function AnchoredMenu({ at, name, onClose, children }: AnchoredMenuProps) {
  return (
    <Radix.Root open={at !== null} onOpenChange={(open) => (open ? undefined : onClose())} modal={false}>
      <Radix.Trigger asChild>
        <span aria-hidden tabIndex={-1} className="pointer-events-none fixed size-px" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          side="bottom"
          align="center"
          sideOffset={8}
          collisionPadding={12}
          // The place it was opened from gets the focus back from its opener, not this invisible trigger.
          onCloseAutoFocus={(event) => event.preventDefault()}
          className="z-50 w-72 animate-rise rounded-lg border bg-raised p-1 shadow-lg outline-none"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
