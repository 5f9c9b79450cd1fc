"use client";

import { TruthChip } from "@/components/shell/truth-chip";
import { useWords } from "@/components/words/words-provider";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { message } from "@/lib/words/message";

const groupWords = { all: message("All of these"), any: message("Any of these"), none: message("None of these") } as const;

/** One question and its answer; a group or an audience opens to what is inside. */
export function WhyRow({ row }: { readonly row: ConditionRow }) {
  const say = useWords();
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <TruthChip truth={row.truth} {...(row.value === undefined ? {} : { value: row.value })} />
        <span className="min-w-0 text-sm break-words">{row.match === undefined || row.parts.length === 0 ? row.sentence : say(groupWords[row.match])}</span>
      </div>
      {row.parts.length > 0 ? (
        <ul className="flex flex-col gap-1.5 border-l-2 border-line pl-3">
          {row.parts.map((part) => (
            <li key={part.id}>
              <WhyRow row={part} />
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  );
}
