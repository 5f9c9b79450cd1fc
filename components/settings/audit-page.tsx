"use client";

import { useState } from "react";
import { ActivityList } from "@/components/shell/activity-list";
import { type AuditNames } from "@/components/shell/audit-sentence";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { useCall } from "@/components/shell/use-call";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { ScrollText } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type AuditPageDto } from "@/lib/api/audit";

/** Everything that was done, for ever. */
export function AuditPage({ initial, names }: { readonly initial: AuditPageDto; readonly names: AuditNames }) {
  const say = useWords();
  const { api } = useWorkspace();
  const { busy, problem, run } = useCall();
  const [pages, setPages] = useState([initial]);
  const entries = pages.flatMap(({ data }) => data);
  const cursor = pages.at(-1)?.nextCursor ?? null;
  const more = async () => {
    if (cursor === null) return;
    const next = await run(() => api.listAudit(cursor));
    if (next.ok) setPages([...pages, next.value]);
  };
  if (entries.length === 0) {
    return (
      <EmptyState icon={<ScrollText />} title={say("Nothing happened yet")}>
        {say("Every change and every publish is written down here, with who did it and when.")}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="mb-4 max-w-2xl text-ink-soft">{say("Everything that was done here, with who did it and when. It is written in the same moment as the deed and cannot be changed.")}</p>
      <Card className="px-5 py-2">
        <ActivityList entries={entries} names={names} />
      </Card>
      <div className="mt-4 flex flex-col items-center gap-3">
        <ProblemBanner problem={problem} />
        {cursor === null ? (
          <p className="text-sm text-ink-faint">{say("That is all, back to the beginning.")}</p>
        ) : (
          <Button busy={busy} onClick={() => void more()}>
            {say("Show older")}
          </Button>
        )}
      </div>
    </>
  );
}
