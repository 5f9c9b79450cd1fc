"use client";

import { ProblemBanner } from "./problem-banner";
import { restOf } from "./problem-words";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
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
  const say = useWords();
  if (problem?.code !== "stale-revision") return <ProblemBanner problem={restOf(problem, fields)} />;
  return (
    <ProblemBanner
      problem={{ ...problem, errors: [] }}
      actions={
        <>
          <Button size="sm" onClick={onTakeTheirs}>
            {say("Show me theirs")}
          </Button>
          <Button size="sm" onClick={onSaveOver}>
            {say("Save mine over it")}
          </Button>
        </>
      }
    />
  );
}
