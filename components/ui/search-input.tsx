"use client";

import { useWords } from "@/components/words/words-provider";
import { classes } from "./classes";
import { IconButton } from "./icon-button";
import { Search, X } from "./icons";
import { TextInput } from "./text-input";

type SearchInputProps = {
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  /** What is searched: "Search campaigns". Name and placeholder in one. */
  readonly label: string;
  readonly className?: string;
};

export function SearchInput({ value, onValueChange, label, className }: SearchInputProps) {
  const say = useWords();
  return (
    <div role="search" className={classes("relative w-full sm:max-w-80", className)}>
      <TextInput
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onValueChange={onValueChange}
        onKeyDown={(event) => {
          if (event.key === "Escape" && value !== "") onValueChange("");
        }}
        lead={<Search />}
        className="pr-9 [&::-webkit-search-cancel-button]:hidden"
      />
      {value === "" ? null : (
        <IconButton name={say("Clear the search")} icon={<X />} size="sm" onClick={() => onValueChange("")} className="absolute top-1.5 right-1.5" />
      )}
    </div>
  );
}
