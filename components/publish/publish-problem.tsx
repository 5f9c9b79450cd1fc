"use client";

import { ProblemBanner } from "@/components/shell/problem-banner";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { type Problem } from "@/lib/api/problem";

/** Why nothing went live, and what to do. */
export function PublishProblem({ problem, onLookAgain }: { readonly problem: Problem | null; readonly onLookAgain: () => void }) {
  const say = useWords();
  const again = (
    <Button size="sm" onClick={onLookAgain}>
      {say("Look again")}
    </Button>
  );
  if (problem?.code === "live-moved-on") {
    return (
      <Banner tone="warn" live="alert" title={typeof problem.live === "number" ? say("Somebody published release {number} meanwhile", { number: problem.live }) : say("Somebody published another release meanwhile")} actions={again}>
        {say("Nothing of yours went out. What changes for whom may be different now: look again, then decide.")}
      </Banner>
    );
  }
  return <ProblemBanner problem={problem} actions={problem === null ? undefined : again} />;
}
