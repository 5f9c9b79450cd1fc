"use client";

import { useState, type ReactNode } from "react";
import { useWhyMayNot } from "./workspace-context";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Sheet } from "@/components/ui/sheet";
import { type WhyNot } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";

type FormSheetProps = {
  readonly title: string;
  readonly description: string;
  readonly size?: "md" | "lg";
  /** What saving is called: "Save", "Create persona". */
  readonly action: string;
  readonly readOnly: boolean;
  readonly busy: boolean;
  /** What is still to be filled in. */
  readonly whyNot: WhyNot;
  /** Whether something would be lost by closing. */
  readonly dirty: boolean;
  readonly onSave: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form in a sheet. Closing it with changes asks first; those who may only read are told by the button who can. */
export function FormSheet({ title, description, size = "md", action, readOnly, busy, whyNot, dirty, onSave, onClose, children }: FormSheetProps) {
  const say = useWords();
  const mayNot = useWhyMayNot("library.edit");
  const [asking, setAsking] = useState(false);
  const leave = () => (dirty && !readOnly ? setAsking(true) : onClose());
  return (
    <Sheet
      open
      size={size}
      onOpenChange={(open) => (open ? undefined : leave())}
      title={title}
      description={description}
      footer={
        <>
          <Button onClick={leave}>{readOnly ? say("Close") : say("Cancel")}</Button>
          <Button intent="primary" busy={busy} whyNot={readOnly ? mayNot : whyNot} onClick={onSave}>
            {action}
          </Button>
        </>
      }
    >
      {children}
      <AlertDialog
        open={asking}
        onOpenChange={setAsking}
        title={say("Leave without saving?")}
        description={say("What you changed here is not saved yet.")}
        action={say("Leave without saving")}
        cancel={say("Go on editing")}
        onConfirm={onClose}
      />
    </Sheet>
  );
}

/** Whether a draft says something else than what it began as. */
export const differs = (draft: unknown, start: unknown): boolean => JSON.stringify(draft) !== JSON.stringify(start);
