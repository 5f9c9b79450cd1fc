"use client";
import { useWords } from "@/components/words/words-provider";

import { type PublishChanges } from "@/lib/editor/publish-changes";

/** What was drawn otherwise than what is live, after what it does: to read, not to search. */
export function DrawnOtherwise({ drawn }: Pick<PublishChanges, "drawn">) {
  const say = useWords();
  if (drawn === null || drawn.length === 0) return null;
  return (
    <details className="rounded-lg border px-3 py-2 text-sm">
      <summary className="focus-ring cursor-pointer rounded-sm font-semibold">{drawn.length === 1 ? say("One thing is drawn otherwise") : say("{length} things are drawn otherwise", { length: drawn.length })}</summary>
      <ul className="mt-2 flex max-h-60 list-disc flex-col gap-1 overflow-y-auto pl-5">
        {drawn.map((sentence, index) => (
          <li key={index}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
