"use client";

import { useMemo, useState } from "react";
import { BlockingFindings } from "./blocking-findings";
import { Published } from "./published";
import { PublishProblem } from "./publish-problem";
import { useLiveSources } from "./use-live-sources";
import { usePublish } from "./use-publish";
import { WhoChanges } from "./who-changes";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { CirclePause } from "@/components/ui/icons";
import { RadioCards } from "@/components/ui/radio-cards";
import { Spinner } from "@/components/ui/spinner";
import { TextArea } from "@/components/ui/text-area";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { publishChanges } from "@/lib/editor/publish-changes";

/** Takes the campaign out of an environment: a new release without it. The draft stays. */
export function WithdrawDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords();
  const state = useEditor((each) => each);
  const { flow, campaign, campaigns, library, personas } = state;
  const [places] = useState(() => state.environments.filter(({ source }) => source !== null));
  const [environment, setEnvironment] = useState(places.find(({ key }) => key === state.environment)?.key ?? places[0]?.key ?? state.environment);
  const [note, setNote] = useState("");
  const [now] = useState(() => Date.now());
  const { live, askAgain } = useLiveSources(environment);
  const { busy, problem, done, send } = usePublish();
  const outcome = useMemo(
    () => (live.state === "known" ? publishChanges({ state: { flow, campaign, campaigns, library, personas, say }, environment, live: live.sources, deed: "withdraw", now }) : null),
    [flow, campaign, campaigns, library, personas, say, environment, live, now],
  );
  const place = state.environments.find(({ key }) => key === environment);
  const name = place?.name ?? environment;
  if (done !== null && place !== undefined) return <Published release={done} environment={place} deed="withdraw" onClose={onClose} />;
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      size="lg"
      title={say("Take “{name}” offline", { name: campaign.name })}
      description={say("A new release without this campaign. What is drawn stays, and can be published again at any time.")}
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button
            intent="danger"
            icon={<CirclePause />}
            busy={busy}
            whyNot={live.state === "asking" ? say("Looking at what is live …") : live.state === "failed" ? say("What is live there could not be read.") : null}
            onClick={() => (live.state === "known" ? void send({ deed: "withdraw", environment, live: live.live, note }) : undefined)}
          >
            {say("Take it out of {environment} now", { environment: name.toLowerCase() })}
          </Button>
        </>
      }
    >
      <PublishProblem problem={problem} onLookAgain={askAgain} />
      <RadioCards name={say("Where")} value={environment} onValueChange={setEnvironment} options={places.map((each) => ({ value: each.key, label: each.name, hint: say("Release {number} is live", { number: each.live ?? 0 }) }))} />
      <section className="flex flex-col gap-2">
        <h3 className="text-sm font-semibold">{say("What changes for whom")}</h3>
        {live.state === "failed" ? <PublishProblem problem={live.problem} onLookAgain={askAgain} /> : null}
        {live.state === "asking" ? <Spinner label={say("Looking at what is live …")} /> : null}
        {outcome === null ? null : outcome.ok ? <WhoChanges {...outcome.value} /> : <BlockingFindings findings={outcome.error} onShow={onClose} />}
      </section>
      <Field label={say("Note")} hint={say("Why it goes offline.")} counter={{ used: note.length, max: limits.note }}>
        <TextArea value={note} onValueChange={setNote} maxLength={limits.note} rows={2} />
      </Field>
    </Dialog>
  );
}
