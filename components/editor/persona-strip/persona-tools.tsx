"use client";

import { type PersonaGroup } from "./persona-groups";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";

type PersonaToolsProps = {
  readonly groups: readonly PersonaGroup[];
  readonly group: string;
  readonly query: string;
  readonly onGroupChange: (group: string) => void;
  readonly onQueryChange: (query: string) => void;
};

/** Finds one among many faces: by name or story, by what they get. */
export function PersonaTools({ groups, group, query, onGroupChange, onQueryChange }: PersonaToolsProps) {
  const say = useWords();
  const options = groups.map(({ id, label, members }) => ({ value: id, label: say("{label} ({count, number})", { label, count: members.length }) }));
  return (
    <div className="flex items-center gap-2 px-2.5 pt-2">
      <SearchInput label={say("Search personas")} value={query} onValueChange={onQueryChange} className="max-w-56" />
      <div className="w-64 min-w-0">
        <Select aria-label={say("Which personas")} options={options} value={options.some(({ value }) => value === group) ? group : (options[0]?.value ?? null)} onValueChange={onGroupChange} />
      </div>
    </div>
  );
}
