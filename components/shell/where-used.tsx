"use client";

import { UsedByList } from "./used-by-list";
import { usesWords } from "./uses-words";
import { ChevronDown } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { useWords } from "@/components/words/words-provider";
import { type UsedBy } from "@/lib/api/problem";

type WhereUsedProps = { readonly what: string; /** Null: it is not known yet. */ readonly usedBy: readonly UsedBy[] | null; /** The part of it that is told before a press; all of it, where nothing is said. */ readonly said?: readonly UsedBy[] | null };

/** How much something is used, and on a press where, with links. */
export function WhereUsed({ what, usedBy, said = usedBy }: WhereUsedProps) {
  const say = useWords();
  if (usedBy === null || said === null) return <span className="text-xs text-ink-faint">…</span>;
  if (usedBy.length === 0) return <span className="inline-flex min-h-6 items-center text-xs text-ink-faint">{usesWords(usedBy, say)}</span>;
  return (
    <Popover
      name={say("Where {what} is used", { what })}
      trigger={
        <button type="button" className="relative min-h-6 rounded-sm text-left text-xs text-pretty text-ink-soft hover:text-ink">
          <span className="underline decoration-dotted underline-offset-4">{usesWords(said, say)}</span>
          <span className="sr-only">: {what}</span>
          <ChevronDown className="ml-0.5 inline-block align-middle icon-3.5" />
        </button>
      }
    >
      <p className="text-sm font-semibold">{say("Where {what} is used", { what })}</p>
      <div className="text-sm">
        <UsedByList usedBy={usedBy} />
      </div>
    </Popover>
  );
}
