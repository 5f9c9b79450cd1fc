"use client";

import { useState } from "react";
import { useCall } from "@/components/shell/use-call";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";

/** For a workspace of which nobody said yet where its days begin: until it is said they are UTC's. */
export function TimeZoneNote({ zone: initial }: { readonly zone: string | null }) {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const mayEdit = useCan("library.edit");
  const { busy, run } = useCall();
  const [zone, setZone] = useState(initial);
  if (zone !== null || !mayEdit) return null;
  const use = async () => {
    const answer = await run(() => api.updateWorkspace({ zone: "UTC" }));
    if (answer.ok) setZone(answer.value.zone);
  };
  return (
    <Banner tone="info">
      <p>{say("Rules about days need a time zone. Nobody has chosen this workspace’s yet, so its days begin at midnight UTC.")}</p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <TextLink href={`/${slug}/settings/time-zone`}>{say("Choose the time zone")}</TextLink>
        <Button size="sm" busy={busy} onClick={() => void use()}>
          {say("Keep UTC")}
        </Button>
      </div>
    </Banner>
  );
}
