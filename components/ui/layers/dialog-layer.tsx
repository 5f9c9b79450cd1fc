"use client";

import { X } from "@/components/ui/icons";
import { Dialog as Radix } from "radix-ui";
import { iconButtonLook } from "@/components/ui/button-look";
import { classes } from "@/components/ui/classes";
import { focusFirstField } from "@/components/ui/focus-first-field";
import { useGiveBack } from "@/components/ui/use-give-back";
import { type DialogProps } from "@/components/ui/dialog";
import { useWords } from "@/components/words/words-provider";

const widths = { sm: "max-w-md", md: "max-w-xl", lg: "max-w-3xl", xl: "max-w-5xl" } as const;

export function DialogLayer({ open, onOpenChange, title, description, size = "md", footer, orBackTo = "main", children }: DialogProps) {
  const say = useWords();
  const { opened, closed } = useGiveBack(orBackTo);
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
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
            <header className="flex items-start gap-4 px-5 pt-5 pb-3">
              <div className="min-w-0 grow">
                <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
                {description === undefined ? null : <Radix.Description className="mt-1 text-sm text-ink-soft">{description}</Radix.Description>}
              </div>
              <Radix.Close aria-label={say("Close")} className={iconButtonLook("ghost", "sm")}>
                <X />
              </Radix.Close>
            </header>
            <div className="flex min-h-0 flex-col gap-4 overflow-y-auto px-5 py-1.5 pb-5">{children}</div>
            {footer === undefined || footer === null ? null : <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
          </Radix.Content>
        </Radix.Overlay>
      </Radix.Portal>
    </Radix.Root>
  );
}
