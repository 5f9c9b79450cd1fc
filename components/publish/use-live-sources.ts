"use client";

import { useCallback, useEffect, useState } from "react";
import { useEditor } from "@/components/session/editor-session";
import { makeClient } from "@/lib/api/client";
import { type Problem } from "@/lib/api/problem";
import { type ReleaseSource } from "@/lib/api/releases";

/** What is live in an environment at this moment: asked when a dialog opens, as the page may have been open for hours. */
export type LiveSources =
  | { readonly state: "asking" }
  | { readonly state: "failed"; readonly problem: Problem }
  | { readonly state: "known"; readonly live: number | null; readonly sources: readonly ReleaseSource[] };

export function useLiveSources(environment: string): { readonly live: LiveSources; readonly askAgain: () => void } {
  const workspace = useEditor((state) => state.workspace);
  const [round, setRound] = useState(0);
  const [answer, setAnswer] = useState<{ readonly to: string; readonly live: LiveSources }>({ to: "", live: { state: "asking" } });
  const question = `${environment} ${round}`;
  useEffect(() => {
    let wanted = true;
    void ask(workspace, environment).then((live) => (wanted ? setAnswer({ to: question, live }) : undefined));
    return () => {
      wanted = false;
    };
  }, [workspace, environment, question]);
  const askAgain = useCallback(() => setRound((count) => count + 1), []);
  return { live: answer.to === question ? answer.live : { state: "asking" }, askAgain };
}

async function ask(workspace: string, environment: string): Promise<LiveSources> {
  const client = makeClient({ workspace });
  const environments = await client.listEnvironments();
  if (!environments.ok) return { state: "failed", problem: environments.error };
  const live = environments.value.data.find(({ key }) => key === environment)?.live?.number ?? null;
  if (live === null) return { state: "known", live, sources: [] };
  const release = await client.getRelease(environment, live);
  return release.ok ? { state: "known", live, sources: release.value.sources } : { state: "failed", problem: release.error };
}
