"use client";

import { useMemo, useState } from "react";
import { DiscardDialog } from "./discard-dialog";
import { SittingRow } from "./sitting-row";
import { useGoBack } from "./use-go-back";
import { useHistory } from "./use-history";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { History, RotateCcw, WifiOff } from "@/components/ui/icons";
import { Skeleton } from "@/components/ui/skeleton";
import { useWords } from "@/components/words/words-provider";
import { type Flow } from "@/lib/core/flow/flow";
import { diffRecords } from "@/lib/editor/diff-records";

/** Who changed what and when, in sentences, with the way back to each state. */
export function HistoryPanel() {
  const say = useWords();
  const read = useHistory();
  const may = useEditor((state) => state.may.edit);
  const goBack = useGoBack();
  if (read.state === "reading") return <Skeleton className="m-4 h-40 rounded-lg" />;
  if (read.state === "away") {
    return (
      <EmptyState className="m-4" icon={<WifiOff />} title={say("The history cannot be read now")}>
        {say("The server cannot be reached. Your edits are safe; the history is here again when the server is.")}
      </EmptyState>
    );
  }
  const { told, before } = read.history;
  const restore = may ? (revision: number, flow: Flow) => goBack(flow, { label: say("Restore revision {revision}", { revision }), done: say("Revision {revision} is restored", { revision }) }) : null;
  return (
    <div className="flex flex-col gap-4 p-4">
      <DiscardToLive />
      {told.length === 0 ? (
        <EmptyState icon={<History />} title={say("Nothing was saved yet")}>
          {say("Each save appears here in a sentence, with who made it and when. You can go back to any of them.")}
        </EmptyState>
      ) : (
        <ol aria-label={say("Saves, newest first")} className="flex flex-col">
          {told.map((save) => (
            <SittingRow key={save.first} save={save} isNow={save.last === read.revision} onRestore={restore} />
          ))}
          <li className="flex flex-wrap items-center justify-between gap-2 border-t pt-3 text-sm text-ink-soft">
            {say("Before that: revision {revision}", { revision: before.revision })}
            {restore === null ? null : (
              <Button size="sm" onClick={() => restore(before.revision, before.flow)}>
                {say("Restore revision {revision}", { revision: before.revision })}
              </Button>
            )}
          </li>
        </ol>
      )}
    </div>
  );
}

function DiscardToLive() {
  const say = useWords();
  const [asking, setAsking] = useState(false);
  const may = useEditor((state) => state.may.edit);
  const live = useEditor((state) => state.live);
  const drawn = useEditor((state) => state.settled);
  const differs = useMemo(() => live !== null && diffRecords(live.flow, drawn).length > 0, [live, drawn]);
  if (live === null || !may) return null;
  if (!differs) return <p className="rounded-lg border bg-raised px-3 py-2.5 text-sm text-ink-soft">{say("Release {release} is live, and the draft is the same.", { release: live.release })}</p>;
  return (
    <div className="flex flex-col items-start gap-2 rounded-lg border bg-raised px-3 py-2.5">
      <p className="text-sm text-ink-soft">{say("The draft differs from release {release}, which is live.", { release: live.release })}</p>
      <Button size="sm" icon={<RotateCcw />} onClick={() => setAsking(true)}>
        {say("Discard to live …")}
      </Button>
      {asking ? <DiscardDialog onClose={() => setAsking(false)} /> : null}
    </div>
  );
}
