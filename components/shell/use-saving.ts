"use client";

import { useState } from "react";
import { useCall } from "./use-call";
import { type Stored } from "@/lib/api/field";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";

type Answer<Value> = Promise<Result<Value, Problem>>;

type SavingOptions<Draft, Saved extends Stored> = {
  /** As it was opened; null: it is new. */
  readonly saved: Saved | null;
  readonly create: (draft: Draft) => Answer<Saved>;
  readonly update: (draft: Draft, revision: number) => Answer<Saved>;
  /** As it is on the server now. */
  readonly fetch: () => Answer<Saved>;
  readonly onSaved: (saved: Saved) => void;
};

export type Saving<Draft, Saved> = {
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly save: (draft: Draft) => Promise<void>;
  /** After somebody else saved: put mine over theirs. */
  readonly saveOver: (draft: Draft) => Promise<void>;
  /** After somebody else saved: theirs, to go on from. */
  readonly takeTheirs: () => Promise<Saved | null>;
};

/** Saves a form against the revision it was opened at; a newer one is never silently written over. */
export function useSaving<Draft, Saved extends Stored>({ saved, create, update, fetch, onSaved }: SavingOptions<Draft, Saved>): Saving<Draft, Saved> {
  const { busy, problem, run, clear } = useCall();
  const [revision, setRevision] = useState(saved?.revision ?? null);
  const send = async (call: () => Answer<Saved>) => {
    const result = await run(call);
    if (!result.ok) return;
    setRevision(result.value.revision);
    onSaved(result.value);
  };
  return {
    busy,
    problem,
    save: (draft) => send(() => (revision === null ? create(draft) : update(draft, revision))),
    saveOver: (draft) =>
      send(async () => {
        const theirs = await fetch();
        return theirs.ok ? update(draft, theirs.value.revision) : theirs;
      }),
    takeTheirs: async () => {
      const theirs = await run(fetch);
      if (!theirs.ok) return null;
      setRevision(theirs.value.revision);
      clear();
      return theirs.value;
    },
  };
}
