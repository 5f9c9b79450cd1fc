"use client";

import { ProblemBanner } from "./problem-banner";
import { useCall } from "./use-call";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { notify } from "@/components/ui/toast";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";

type DeleteDialogProps = {
  /** "persona", "key": in the middle of a sentence. */
  readonly kind: string;
  readonly name: string;
  /** What goes with it, and what does not. */
  readonly consequence: string;
  readonly verb?: keyof typeof done;
  readonly onClose: () => void;
  readonly onDelete: () => Promise<Result<unknown, Problem>>;
  readonly onDeleted: () => void;
};

const done = { Delete: "Deleted", Revoke: "Revoked", Remove: "Removed" } as const;

/** Asks before deleting; when something still uses it, says what. */
export function DeleteDialog({ kind, name, consequence, verb = "Delete", onClose, onDelete, onDeleted }: DeleteDialogProps) {
  const { busy, problem, run } = useCall();
  const confirm = async () => {
    const result = await run(onDelete);
    if (!result.ok) return;
    notify.done(`${done[verb]} “${name}”`);
    onDeleted();
    onClose();
  };
  return (
    <AlertDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={`${verb} “${name}”?`}
      description={consequence}
      action={`${verb} ${kind}`}
      busy={busy}
      onConfirm={() => void confirm()}
    >
      <ProblemBanner problem={problem} />
    </AlertDialog>
  );
}
