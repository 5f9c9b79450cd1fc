"use client";

import { useCallback, useRef, useState } from "react";
import { useEditorActions, useEditorHandle } from "@/components/session/editor-session";
import { useRefresh } from "@/components/shell/use-fetched";
import { makeClient } from "@/lib/api/client";
import { type Problem } from "@/lib/api/problem";
import { type ReleaseDto } from "@/lib/api/releases";

type Order = { readonly deed: "publish" | "withdraw"; readonly environment: string; readonly live: number | null; readonly note: string };

type Publish = {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly done: ReleaseDto | null;
  readonly send: (order: Order) => Promise<void>;
};

/** Publishes or withdraws this campaign, as it is saved. A repeated press, or one after a lost answer, makes one release. */
export function usePublish(): Publish {
  const editor = useEditorHandle();
  const { wentLive } = useEditorActions();
  const refresh = useRefresh();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const [done, setDone] = useState<ReleaseDto | null>(null);
  const attempt = useRef<{ readonly order: string; readonly key: string } | null>(null);
  const send = useCallback(
    async ({ deed, environment, live, note }: Order) => {
      const { workspace, campaign, revision, flow } = editor.store.getState();
      const campaigns = deed === "publish" ? [{ id: campaign.id, revision }] : [];
      const body = { campaigns, withdraw: deed === "withdraw" ? [campaign.id] : [], live, note };
      const order = JSON.stringify({ environment, body });
      if (attempt.current?.order !== order) attempt.current = { order, key: crypto.randomUUID() };
      setBusy(true);
      setProblem(null);
      const result = await makeClient({ workspace }).publish(environment, body, attempt.current.key);
      setBusy(false);
      if (!result.ok) {
        // No answer may still mean a release: only then the same key is right.
        if (result.error.code !== "offline") attempt.current = null;
        setProblem(result.error);
        return;
      }
      attempt.current = null;
      wentLive(environment, result.value.number, deed === "publish" ? flow : null);
      refresh("publishWishes");
      setDone(result.value);
    },
    [editor, refresh, wentLive],
  );
  return { busy, problem, done, send };
}
