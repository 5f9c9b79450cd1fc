"use client";

import { SearchInput } from "./search-input";
import { Button } from "./button";
import { useWords } from "@/components/words/words-provider";

type ManyChipsProps = {
  readonly count: number;
  readonly found: number;
  readonly query: string;
  readonly disabled: boolean;
  readonly onQueryChange: (query: string) => void;
  readonly onClear: () => void;
};

/** Below a long list of values: how many there are, a search within them, and a way to begin again. */
export function ManyChips({ count, found, query, disabled, onQueryChange, onClear }: ManyChipsProps) {
  const say = useWords();
  return (
    <div className="mt-1.5 flex flex-wrap items-center gap-2">
      <span className="text-xs text-ink-soft">{query.trim() === "" ? say("{count, plural, one {# value} other {# values}}", { count }) : say("{found, number} of {count, number} values", { found, count })}</span>
      <SearchInput label={say("Search these values")} value={query} onValueChange={onQueryChange} className="min-w-36 flex-1" />
      {disabled ? null : (
        <Button size="sm" intent="ghost" onClick={onClear}>
          {say("Remove all")}
        </Button>
      )}
    </div>
  );
}
