"use client";

import { ProblemBanner } from "./problem-banner";
import { restOf } from "./problem-words";
import { Button } from "@/components/ui/button";
import { type Problem } from "@/lib/api/problem";

type SavingProblemProps = {
  readonly problem: Problem | null;
  /** Fields of the form that say by themselves what is wrong with them. */
  readonly fields: readonly string[];
  readonly onTakeTheirs: () => void;
  readonly onSaveOver: () => void;
};

/** Why a form was not saved. When somebody else was faster, both ways on are offered. */
export function SavingProblem({ problem, fields, onTakeTheirs, onSaveOver }: SavingProblemProps) {
  if (problem?.code !== "stale-revision") return <ProblemBanner problem={restOf(problem, fields)} />;
  return (
    <ProblemBanner
      problem={{ ...problem, errors: [] }}
      actions={
        <>
          <Button size="sm" onClick={onTakeTheirs}>
            Show me theirs
          </Button>
          <Button size="sm" onClick={onSaveOver}>
            Save mine over it
          </Button>
        </>
      }
    />
  );
}
