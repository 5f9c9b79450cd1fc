"use client";

import { useEffect, useMemo, useState } from "react";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { makeClient } from "@/lib/api/client";
import { type SavesDto } from "@/lib/api/saves";
import { namesOf } from "@/lib/core/flow/names";
import { toldSaves, type ToldHistory } from "@/lib/editor/told-saves";

export type HistoryRead = { readonly state: "reading" } | { readonly state: "away" } | { readonly state: "read"; readonly revision: number; readonly history: ToldHistory };

/** The open campaign's history, read again after each save. */
export function useHistory(): HistoryRead {
  const say = useWords();
  const workspace = useEditor((state) => state.workspace);
  const campaign = useEditor((state) => state.campaign.id);
  const library = useEditor((state) => state.library);
  const revision = useEditor((state) => state.revision);
  const [read, setRead] = useState<SavesDto | "away" | null>(null);
  useEffect(() => {
    let left = false;
    void makeClient({ workspace })
      .listSaves(campaign)
      .then((answer) => {
        if (left) return;
        // What was read before stays: better an old history than none.
        setRead((last) => (answer.ok ? answer.value : (last ?? "away")));
      });
    return () => {
      left = true;
    };
  }, [workspace, campaign, revision]);
  return useMemo(() => {
    if (read === null) return { state: "reading" };
    if (read === "away") return { state: "away" };
    return { state: "read", revision: read.revision, history: toldSaves(read, { names: namesOf(library, say), say }) };
  }, [read, library, say]);
}
