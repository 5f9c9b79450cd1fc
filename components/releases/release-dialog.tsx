"use client";

import { useState } from "react";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { AlertDialog } from "@/components/ui/alert-dialog";
import { Field } from "@/components/ui/field";
import { TextArea } from "@/components/ui/text-area";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type EnvironmentDto, type PublishRequest, type ReleaseDto } from "@/lib/api/releases";

/** What is to go live: an old release's bytes again, or what is live without one campaign. */
export type NextRelease = { readonly deed: "again"; readonly release: ReleaseDto } | { readonly deed: "withdraw"; readonly campaign: ReleaseDto["campaigns"][number] };

type ReleaseDialogProps = { readonly next: NextRelease; readonly environment: EnvironmentDto; readonly onClose: () => void; readonly onPublished: (release: ReleaseDto) => void };

/** Says exactly what will happen, then does it: once, however often the button is pressed or the line breaks. */
export function ReleaseDialog({ next, environment, onClose, onPublished }: ReleaseDialogProps) {
  const say = useWords();
  const { api } = useWorkspace();
  const refresh = useRefresh();
  const { busy, problem, run } = useCall();
  const [note, setNote] = useState("");
  // One key for one decision: a repeated press asks for the same release, not for another.
  const [onceKey] = useState(() => crypto.randomUUID());
  const live = environment.live?.number ?? null;
  const publish = async () => {
    const published = await run(() => api.publish(environment.key, requestFor(next, { live, note }), onceKey));
    refresh("releases", "environments", "campaigns");
    if (!published.ok) return;
    notify.done(`Release ${published.value.number} is live in ${environment.name}`);
    onPublished(published.value);
    onClose();
  };
  const words = wordsFor(next, environment);
  return (
    <AlertDialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={words.title}
      description={words.description}
      action={words.action}
      intent={next.deed === "again" ? "primary" : "danger"}
      busy={busy}
      onConfirm={() => void publish()}
    >
      <Field label={say("Note")} hint={say("For colleagues who read the line of releases.")} counter={{ used: note.length, max: limits.note }}>
        <TextArea rows={2} value={note} maxLength={limits.note} onValueChange={setNote} placeholder={say("Why")} />
      </Field>
      <ProblemBanner problem={problem} />
    </AlertDialog>
  );
}

function requestFor(next: NextRelease, { live, note }: { readonly live: number | null; readonly note: string }): PublishRequest {
  const nothing = { campaigns: [], withdraw: [], live, note };
  return next.deed === "again" ? { ...nothing, from: next.release.number } : { ...nothing, withdraw: [next.campaign.id] };
}

function wordsFor(next: NextRelease, { name, live }: EnvironmentDto) {
  const instead = live === null ? "" : ` in the place of release ${live.number}`;
  if (next.deed === "again") {
    return {
      title: `Publish release ${next.release.number} again?`,
      description: `The very rules and content of release ${next.release.number} go live in ${name}${instead}, for every visitor, within seconds. It gets a new number; drafts stay as they are.`,
      action: `Publish release ${next.release.number} to ${name} now`,
    };
  }
  return {
    title: `Take “${next.campaign.name}” out of ${name}?`,
    description: `A new release without it goes live in ${name}${instead}. Visitors see what other campaigns say, or the default. The draft stays; it can be published again.`,
    action: `Take it out of ${name} now`,
  };
}
