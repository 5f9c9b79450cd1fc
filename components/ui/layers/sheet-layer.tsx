"use client";

import { Dialog as Radix } from "radix-ui";
import { Apart } from "./apart";
import { LayerHeading } from "./layer-heading";
import { classes } from "@/components/ui/classes";
import { focusFirstField } from "@/components/ui/focus-first-field";
import { useGiveBack } from "@/components/ui/use-give-back";
import { type SheetProps } from "@/components/ui/sheet";

const sides = {
  left: "inset-y-0 left-0 h-dvh border-r animate-slide-left",
  right: "inset-y-0 right-0 h-dvh border-l animate-slide-right",
  bottom: "inset-x-0 bottom-0 max-h-[88dvh] rounded-t-xl border-t animate-slide-up",
} as const;
const widths = { sm: "sm:max-w-sm", md: "sm:max-w-xl", lg: "sm:max-w-3xl" } as const;

export function SheetLayer({ open, onOpenChange, title, description, side = "right", size = "md", footer, children }: SheetProps) {
  const { opened, closed } = useGiveBack("main");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Apart>
          <Radix.Overlay className="fixed inset-0 z-40 animate-appear bg-scrim" />
        </Apart>
        <Apart>
          <Radix.Content
            {...(description === undefined ? { "aria-describedby": undefined } : {})}
            onOpenAutoFocus={(event) => {
              opened();
              focusFirstField(event);
            }}
            onCloseAutoFocus={closed}
            className={classes("fixed z-40 flex w-full flex-col bg-surface shadow-lg outline-none", sides[side], side !== "bottom" && widths[size])}
          >
            <LayerHeading title={title} description={description} className="border-b py-4" />
            <div className="flex min-h-0 grow flex-col gap-5 overflow-y-auto px-5 py-5">{children}</div>
            {footer === undefined || footer === null ? null : <footer className="flex flex-wrap justify-end gap-2 border-t px-5 py-3">{footer}</footer>}
          </Radix.Content>
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}
