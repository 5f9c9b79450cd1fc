"use client";

import { Dialog as Radix } from "radix-ui";
import { Apart } from "./apart";
import { LayerHeading } from "./layer-heading";
import { classes } from "@/components/ui/classes";
import { focusFirstField } from "@/components/ui/focus-first-field";
import { useGiveBack } from "@/components/ui/use-give-back";
import { type DialogProps } from "@/components/ui/dialog";

const widths = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl", xl: "max-w-5xl" } as const;

export function DialogLayer({ open, onOpenChange, title, description, size = "md", footer, orBackTo = "main", children }: DialogProps) {
  const { opened, closed } = useGiveBack(orBackTo);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Apart>
          <Radix.Overlay className="fixed inset-0 z-40 grid animate-appear place-items-end overflow-y-auto bg-scrim sm:place-items-center sm:p-6">
            <Radix.Content
              {...(description === undefined ? { "aria-describedby": undefined } : {})}
              onOpenAutoFocus={(event) => {
                opened();
                focusFirstField(event);
              }}
              onCloseAutoFocus={closed}
              className={classes("relative flex max-h-[94dvh] w-full animate-rise flex-col rounded-t-xl border bg-surface shadow-lg outline-none sm:rounded-xl", widths[size])}
            >
              <LayerHeading title={title} description={description} className="pt-5 pb-3" />
              <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 py-1.5 pb-5">{children}</div>
              {footer === undefined || footer === null ? null : <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
            </Radix.Content>
          </Radix.Overlay>
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}
