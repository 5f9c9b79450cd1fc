"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";

/** Changes in sentences; where there are many, the first ones and a way to the rest. */
export function SentenceList({ sentences, most }: { readonly sentences: readonly string[]; readonly most: number }) {
  const say = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? sentences : sentences.slice(0, most);
  const rest = sentences.length - shown.length;
  return (
    <>
      <ul className="flex list-disc flex-col gap-1 pl-4 text-sm break-words marker:text-ink-faint">
        {shown.map((sentence, index) => (
          <li key={`${index} ${sentence}`}>{sentence}</li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button intent="ghost" size="sm" className="self-start" onClick={() => setAll(true)}>
          {say("{rest, plural, one {# more change} other {# more changes}}", { rest })}
        </Button>
      ) : null}
    </>
  );
}
