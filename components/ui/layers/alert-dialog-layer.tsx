"use client";

import { AlertDialog as Radix } from "radix-ui";
import { Apart } from "./apart";
import { Button } from "@/components/ui/button";
import { buttonLook } from "@/components/ui/button-look";
import { useGiveBack } from "@/components/ui/use-give-back";
import { type AlertDialogProps } from "@/components/ui/alert-dialog";
import { useWords } from "@/components/words/words-provider";

export function AlertDialogLayer({ open, onOpenChange, title, description, action, intent = "danger", busy = false, onConfirm, cancel, children }: AlertDialogProps) {
  const say = useWords();
  const { opened, closed } = useGiveBack("main");
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Apart>
          <Radix.Overlay className="fixed inset-0 z-40 grid animate-appear place-items-end overflow-y-auto bg-scrim sm:place-items-center sm:p-6">
            <Radix.Content
              onOpenAutoFocus={opened}
              onCloseAutoFocus={closed}
              className="flex max-h-[94dvh] w-full max-w-md animate-rise flex-col gap-3 overflow-y-auto rounded-t-xl border bg-surface p-5 shadow-lg outline-none sm:rounded-xl"
            >
              <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
              <Radix.Description asChild>
                <div className="text-sm text-ink-soft">{description}</div>
              </Radix.Description>
              {children}
              <div className="mt-2 flex flex-wrap justify-end gap-2">
                <Radix.Cancel className={buttonLook("quiet", "md")}>{cancel ?? say("Cancel")}</Radix.Cancel>
                <Button intent={intent} busy={busy} onClick={onConfirm}>
                  {action}
                </Button>
              </div>
            </Radix.Content>
          </Radix.Overlay>
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}
