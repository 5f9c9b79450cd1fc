"use client";

import { useCallback, useState } from "react";
import { notify } from "@/components/ui/toast";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";

type Call = {
  readonly busy: boolean;
  /** What went wrong the last time; null: nothing, or it is being tried again. */
  readonly problem: Problem | null;
  readonly clear: () => void;
  readonly run: <Value>(call: () => Promise<Result<Value, Problem>>) => Promise<Result<Value, Problem>>;
};

/** One thing a person asked for: whether it is under way, and what went wrong. */
export function useCall(): Call {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const run = useCallback(async <Value>(call: () => Promise<Result<Value, Problem>>) => {
    setBusy(true);
    setProblem(null);
    const result = await call();
    setBusy(false);
    if (!result.ok) setProblem(result.error);
    if (!result.ok && result.error.code === "unauthenticated") askToSignIn();
    return result;
  }, []);
  const clear = useCallback(() => setProblem(null), []);
  return { busy, problem, clear, run };
}

function askToSignIn(): void {
  notify.failed("You are signed out", {
    detail: "What you typed is still here. Sign in in another tab, then try again.",
    action: { label: "Sign in", run: () => window.open("/sign-in", "_blank") },
  });
}
