"use client";

import { useGoBack } from "./use-go-back";
import { SentenceList } from "./sentence-list";
import { useEditor } from "@/components/session/editor-session";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { useWords } from "@/components/words/words-provider";
import { diffFlows } from "@/lib/core/diff/diff-flows";
import { flowChangeSentence } from "@/lib/core/diff/flow-change";
import { namesOf } from "@/lib/core/flow/names";

/** Asks before the draft goes back to what is live, and says what would be lost. */
export function DiscardDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const live = useEditor((state) => state.live);
  const flow = useEditor((state) => state.flow);
  const library = useEditor((state) => state.library);
  const environment = useEditor((state) => state.environments.find(({ key }) => key === state.environment)?.name ?? state.environment);
  const goBack = useGoBack();
  if (live === null) return null;
  const lost = diffFlows(live.flow, flow, namesOf(library, say)).map((change) => flowChangeSentence(change, say));
  const discard = () => {
    goBack(live.flow, { label: say("Discard to live"), done: say("The draft is what is live in {environment}", { environment }) });
    onClose();
  };
  return (
    <AlertDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("Discard the changes since release {release}?", { release: live.release })}
      description={say("The draft goes back to what is live in {environment}. Visitors notice nothing. Undo, or the history, brings your changes back.", { environment })}
      action={say("Discard changes")}
      cancel={say("Keep them")}
      onConfirm={discard}
    >
      <section className="flex flex-col gap-1.5">
        <h3 className="text-sm font-semibold">{say("What would be lost")}</h3>
        {lost.length === 0 ? <p className="text-sm text-ink-soft">{say("Nothing that anybody would see: the draft says the same as what is live.")}</p> : <SentenceList sentences={lost} most={8} />}
      </section>
    </AlertDialog>
  );
}
