"use client";

import { CircleAlert, CircleCheck, Info } from "lucide-react";
import { toast, Toaster as Sonner } from "sonner";
import { useWords } from "@/components/words/words-provider";

type ToastOptions = { readonly detail?: string; readonly undo?: () => void; readonly action?: { readonly label: string; readonly run: () => void } };

/** Short news about something the person did. It is read aloud and goes by itself; nothing needed is said only here. */
export const notify = {
  done: (message: string, options: ToastOptions = {}) => toast.success(message, shown(options)),
  failed: (message: string, options: ToastOptions = {}) => toast.error(message, { ...shown(options), duration: 10_000 }),
  info: (message: string, options: ToastOptions = {}) => toast(message, shown(options)),
} as const;

function shown({ detail, undo, action }: ToastOptions) {
  const button = undo === undefined ? action : { label: <UndoWord />, run: undo };
  return {
    ...(detail === undefined ? {} : { description: detail }),
    ...(button === undefined ? {} : { action: { label: button.label, onClick: button.run }, duration: 8000 }),
  };
}

// A toast is made outside of components and shown inside the one below, which knows the language.
function UndoWord() {
  const say = useWords();
  return say("Undo");
}

/** Once, near the root. */
export function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      style={{ fontFamily: "inherit" }}
      icons={{ success: <CircleCheck aria-hidden className="size-4.5 text-yes" />, error: <CircleAlert aria-hidden className="size-4.5 text-no" />, info: <Info aria-hidden className="size-4.5 text-info" /> }}
      toastOptions={{
        unstyled: true,
        classNames: {
          toast: "flex w-full items-start gap-3 rounded-lg border bg-raised p-4 text-sm text-ink shadow-lg sm:w-88",
          content: "min-w-0 grow",
          title: "font-semibold",
          description: "mt-0.5 text-ink-soft",
          actionButton: "focus-ring ml-auto h-7 shrink-0 rounded-md px-2 font-semibold text-accent-ink hover:bg-accent-soft",
        },
      }}
    />
  );
}
