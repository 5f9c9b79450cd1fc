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
import { type Words } from "@/lib/words/words";

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
    notify.done(say("Release {number} is live in {name}", { number: published.value.number, name: environment.name }));
    onPublished(published.value);
    onClose();
  };
  const words = wordsFor(next, environment, say);
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

function wordsFor(next: NextRelease, { name, live }: EnvironmentDto, say: Words) {
  const place = { environment: name, live: live?.number ?? 0 };
  if (next.deed === "again") {
    return {
      title: say("Publish release {number} again?", { number: next.release.number }),
      description:
        live === null
          ? say("The very rules and content of release {number} go live in {environment}, for every visitor, within seconds. It gets a new number; drafts stay as they are.", { number: next.release.number, ...place })
          : say("The very rules and content of release {number} go live in {environment} in the place of release {live}, for every visitor, within seconds. It gets a new number; drafts stay as they are.", { number: next.release.number, ...place }),
      action: say("Publish release {number} to {environment} now", { number: next.release.number, environment: name }),
    };
  }
  return {
    title: say("Take “{name}” out of {environment}?", { name: next.campaign.name, environment: name }),
    description:
      live === null
        ? say("A new release without it goes live in {environment}. Visitors see what other campaigns say, or the default. The draft stays; it can be published again.", place)
        : say("A new release without it goes live in {environment} in the place of release {live}. Visitors see what other campaigns say, or the default. The draft stays; it can be published again.", place),
    action: say("Take it out of {environment} now", { environment: name }),
  };
}
