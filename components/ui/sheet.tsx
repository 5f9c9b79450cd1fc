"use client";

import { X } from "lucide-react";
import { Dialog as Radix } from "radix-ui";
import { type ReactNode } from "react";
import { iconButtonLook } from "./button-look";
import { classes } from "./classes";
import { focusFirstField } from "./focus-first-field";
import { useGiveBack } from "./use-give-back";
import { useWords } from "@/components/words/words-provider";

type SheetProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  readonly description?: ReactNode;
  readonly side?: "left" | "right" | "bottom";
  readonly size?: "sm" | "md" | "lg";
  readonly footer?: ReactNode;
  readonly children?: ReactNode;
};

const sides = {
  left: "inset-y-0 left-0 h-dvh border-r animate-slide-left",
  right: "inset-y-0 right-0 h-dvh border-l animate-slide-right",
  bottom: "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-xl border-t animate-slide-up",
} as const;
const widths = { sm: "sm:max-w-sm", md: "sm:max-w-xl", lg: "sm:max-w-3xl" } as const;

/** A panel that slides over the page from one side: longer work than a dialog, still on the same page. */
export function Sheet({ open, onOpenChange, title, description, side = "right", size = "md", footer, children }: SheetProps) {
  const say = useWords();
  const { opened, closed } = useGiveBack("main");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        <Radix.Content
          {...(description === undefined ? { "aria-describedby": undefined } : {})}
          onOpenAutoFocus={(event) => {
            opened();
            focusFirstField(event);
          }}
          onCloseAutoFocus={closed}
          className={classes("fixed z-40 flex w-full flex-col bg-surface shadow-lg outline-none", sides[side], side !== "bottom" && widths[size])}
        >
          <header className="flex items-start gap-4 border-b px-5 py-4">
            <div className="min-w-0 grow">
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              {description === undefined ? null : <Radix.Description className="mt-0.5 text-sm text-ink-soft">{description}</Radix.Description>}
            </div>
            <Radix.Close aria-label={say("Close")} className={iconButtonLook("ghost", "sm")}>
              <X aria-hidden />
            </Radix.Close>
          </header>
          <div className="flex min-h-0 grow flex-col gap-5 overflow-y-auto px-5 py-5">{children}</div>
          {footer === undefined || footer === null ? null : <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
