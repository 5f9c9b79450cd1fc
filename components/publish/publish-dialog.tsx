"use client";

import { useMemo, useState } from "react";
import { BlockingFindings } from "./blocking-findings";
import { Published } from "./published";
import { PublishProblem } from "./publish-problem";
import { useLiveSources, type LiveSources } from "./use-live-sources";
import { usePublish } from "./use-publish";
import { WhoChanges } from "./who-changes";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { Rocket } from "@/components/ui/icons";
import { RadioCards } from "@/components/ui/radio-cards";
import { Spinner } from "@/components/ui/spinner";
import { TextArea } from "@/components/ui/text-area";
import { firstMissing } from "@/components/ui/why-not";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { publishChanges, type PublishChanges } from "@/lib/editor/publish-changes";
import { type EditorState } from "@/lib/editor/editor-state";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type Result } from "@/lib/std/result";

/** Where, what changes for whom, and a note; the button says exactly what will happen. */
export function PublishDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const state = useEditor((each) => each);
  const [environment, setEnvironment] = useState(state.environment);
  const [note, setNote] = useState("");
  const { live, askAgain } = useLiveSources(environment);
  const { busy, problem, done, send } = usePublish();
  const outcome = useOutcome(state, environment, live);
  const place = state.environments.find(({ key }) => key === environment);
  const name = place?.name ?? environment;
  if (done !== null && place !== undefined) return <Published release={done} environment={place} deed="publish" onClose={onClose} />;
  const saved = state.save.state === "saved";
  const whyNot = firstMissing(
    [saved, say("Your last edits are not saved yet.")],
    [live.state !== "failed", say("What is live there could not be read.")],
    [outcome !== null, say("Looking at what is live …")],
    [outcome?.ok === true, say("Something blocks it: it stands under “What changes for whom”.")],
  );
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title={say("Publish “{name}”", { name: state.campaign.name })}
      description={say("All other campaigns stay exactly as they are live.")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button
            intent="primary"
            icon={<Rocket />}
            busy={busy}
            whyNot={whyNot}
            onClick={() => (live.state === "known" ? void send({ deed: "publish", environment, live: live.live, note }) : undefined)}
          >
            {live.state === "known" ? say("Publish release {number} to {environment} now", { number: numberAfter(live), environment: name.toLowerCase() }) : say("Publish to {environment}", { environment: name.toLowerCase() })}
          </Button>
        </>
      }
    >
      <PublishProblem problem={problem} onLookAgain={askAgain} />
      {saved ? null : <p className="text-sm text-unknown">{state.save.state === "offline" ? say("Your last edits could not be saved yet. They go out first, as soon as the server can be reached.") : say("Saving your last edits first …")}</p>}
      <RadioCards
        name={say("Where")}
        columns={state.environments.length > 2 ? 3 : 2}
        value={environment}
        onValueChange={setEnvironment}
        options={state.environments.map((each) => ({ value: each.key, label: each.name, hint: each.live === null ? say("Nothing is live here yet") : each.source !== null ? say("Release {number} is live", { number: each.live }) : say("Release {number} is live, without this campaign", { number: each.live }) }))}
      />
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{say("What changes for whom")}</h3>
        <Outcome live={live} outcome={outcome} onShow={onClose} onAskAgain={askAgain} />
      </section>
      <Field label={say("Note")} hint={say("For the list of releases: what is new, and why.")} counter={{ used: note.length, max: limits.note }}>
        <TextArea value={note} onValueChange={setNote} maxLength={limits.note} rows={2} />
      </Field>
    </Dialog>
  );
}

type Changes = Result<PublishChanges, readonly Finding[]>;

function useOutcome(state: EditorState, environment: string, live: LiveSources): Changes | null {
  const { flow, campaign, campaigns, library, personas, say } = state;
  // The dialog's own moment: the list must not change under the reader's eyes.
  const [now] = useState(() => Date.now());
  return useMemo(
    () => (live.state === "known" ? publishChanges({ state: { flow, campaign, campaigns, library, personas, say }, environment, live: live.sources, deed: "publish", now }) : null),
    [flow, campaign, campaigns, library, personas, say, environment, live, now],
  );
}

type OutcomeProps = { readonly live: LiveSources; readonly outcome: Changes | null; readonly onShow: () => void; readonly onAskAgain: () => void };

function Outcome({ live, outcome, onShow, onAskAgain }: OutcomeProps) {
  const say = useWords();
  if (live.state === "failed") return <PublishProblem problem={live.problem} onLookAgain={onAskAgain} />;
  if (outcome === null) return <Spinner label={say("Looking at what is live …")} />;
  return outcome.ok ? <WhoChanges {...outcome.value} /> : <BlockingFindings findings={outcome.error} onShow={onShow} />;
}

const numberAfter = ({ live }: { readonly live: number | null }): number => (live ?? 0) + 1;
