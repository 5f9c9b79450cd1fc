"use client";

import { type ReactNode } from "react";
import { problemSentence } from "./problem-words";
import { UsedByList } from "./used-by-list";
import { Banner } from "@/components/ui/banner";
import { useWords } from "@/components/words/words-provider";
import { type Problem } from "@/lib/api/problem";

/** What went wrong, in words, with what can be done. */
export function ProblemBanner({ problem, actions }: { readonly problem: Problem | null; readonly actions?: ReactNode }) {
  const say = useWords();
  if (problem === null) return null;
  const { usedBy = [], errors } = problem;
  return (
    <Banner tone={problem.code === "stale-revision" ? "warn" : "danger"} live="alert" title={problemSentence(problem, say)} {...(actions === undefined ? {} : { actions })}>
      {usedBy.length > 0 ? <UsedByList usedBy={usedBy} /> : null}
      {errors.length > 0 ? (
        <ul>
          {errors.map(({ pointer, detail }) => (
            <li key={pointer + detail}>
              <code className="font-mono text-xs">{pointer}</code> {detail}
            </li>
          ))}
        </ul>
      ) : null}
    </Banner>
  );
}
