"use client";

import { type ReactNode } from "react";
import { SearchInput } from "@/components/ui/search-input";
import { useWords } from "@/components/words/words-provider";

type ListToolsProps = { readonly label: string; readonly query: string; readonly onQueryChange: (query: string) => void; readonly shown: number; readonly children?: ReactNode };

/** Search, filters, and how many are left, above a list. */
export function ListTools({ label, query, onQueryChange, shown, children }: ListToolsProps) {
  const say = useWords();
  return (
    <div className="mb-4 flex flex-wrap items-center gap-3">
      <SearchInput label={label} value={query} onValueChange={onQueryChange} className="sm:w-auto sm:min-w-52 sm:flex-1" />
      {children}
      <p role="status" className="ml-auto text-sm text-ink-soft">
        {say("{count, number} shown", { count: shown })}
      </p>
    </div>
  );
}
