"use client";

import { useCallback, useState } from "react";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { basePath } from "@/lib/api/base-path";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

type Call = {
  readonly busy: boolean;
  /** What went wrong the last time; null: nothing, or it is being tried again. */
  readonly problem: Problem | null;
  readonly clear: () => void;
  readonly run: <Value>(call: () => Promise<Result<Value, Problem>>) => Promise<Result<Value, Problem>>;
};

/** One thing a person asked for: whether it is under way, and what went wrong. */
export function useCall(): Call {
  const say = useWords();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(async <Value>(call: () => Promise<Result<Value, Problem>>) => {
    setBusy(true);
    setProblem(null);
    const result = await call();
    setBusy(false);
    if (!result.ok) setProblem(result.error);
    if (!result.ok && result.error.code === "unauthenticated") askToSignIn(say);
    return result;
  }, [say]);
  const clear = useCallback(() => setProblem(null), []);
  return { busy, problem, clear, run };
}

function askToSignIn(say: Words): void {
  notify.failed(say("You are signed out"), {
    detail: say("What you typed is still here. Sign in in another tab, then try again."),
    action: { label: say("Sign in"), run: () => window.open(`${basePath}/sign-in`, "_blank") },
  });
}
