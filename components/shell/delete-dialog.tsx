"use client";

import { ProblemBanner } from "./problem-banner";
import { useCall } from "./use-call";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";
import { message } from "@/lib/words/message";

const deletes = { title: message("Delete “{name}”?"), done: message("Deleted “{name}”") } as const;

const deeds = {
  attribute: { ...deletes, action: message("Delete attribute") },
  audience: { ...deletes, action: message("Delete audience") },
  campaign: { ...deletes, action: message("Delete campaign") },
  "content-type": { ...deletes, action: message("Delete content type") },
  "event-type": { ...deletes, action: message("Delete event") },
  persona: { ...deletes, action: message("Delete persona") },
  picture: { ...deletes, action: message("Delete picture") },
  placement: { ...deletes, action: message("Delete placement") },
  key: { title: message("Revoke “{name}”?"), action: message("Revoke key"), done: message("Revoked “{name}”") },
  person: { title: message("Remove “{name}”?"), action: message("Remove person"), done: message("Removed “{name}”") },
} as const;

type DeleteDialogProps = {
  readonly kind: keyof typeof deeds;
  readonly name: string;
  /** What goes with it, and what does not. */
  readonly consequence: string;
  readonly onClose: () => void;
  readonly onDelete: () => Promise<Result<unknown, Problem>>;
  readonly onDeleted: () => void;
};

/** Asks before deleting; when something still uses it, says what. */
export function DeleteDialog({ kind, name, consequence, onClose, onDelete, onDeleted }: DeleteDialogProps) {
  const say = useWords();
  const { busy, problem, run } = useCall();
  const { title, action, done } = deeds[kind];
  const confirm = async () => {
    const result = await run(onDelete);
    if (!result.ok) return;
    notify.done(say(done, { name }));
    onDeleted();
    onClose();
  };
  return (
    <AlertDialog open onOpenChange={(open) => (open ? undefined : onClose())} title={say(title, { name })} description={consequence} action={say(action)} busy={busy} onConfirm={() => void confirm()}>
      <ProblemBanner problem={problem} />
    </AlertDialog>
  );
}
