"use client";

import { useEffect } from "react";
import { toast, Toaster as Sonner } from "sonner";
import { CircleAlert, CircleCheck, Info } from "@/components/ui/icons";
import { tellNewsBy, type News } from "@/components/ui/news";
import { useWords } from "@/components/words/words-provider";

const tellers = { done: toast.success, failed: toast.error, info: toast } as const;

function tell({ kind, message, detail, undo, action }: News): void {
  const button = undo === undefined ? action : { label: <UndoWord />, run: undo };
  tellers[kind](message, {
    ...(detail === undefined ? {} : { description: detail }),
    ...(button === undefined ? {} : { action: { label: button.label, onClick: button.run }, duration: 8_000 }),
    ...(kind === "failed" ? { duration: 10_000 } : {}),
  });
}

// News is made outside of components and shown inside the one below, which knows the language.
function UndoWord() {
  const say = useWords();
  return say("Undo");
}

export function ToastLayer() {
  // After the one below listens.
  useEffect(() => tellNewsBy(tell), []);
  return (
    <Sonner
      position="bottom-center"
      style={{ fontFamily: "inherit" }}
      icons={{ success: <CircleCheck className="icon-4.5 text-yes" />, error: <CircleAlert className="icon-4.5 text-no" />, info: <Info className="icon-4.5 text-info" /> }}
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
