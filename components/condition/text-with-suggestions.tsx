"use client";

import { useId } from "react";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";

type TextWithSuggestionsProps = {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly suggestions: readonly string[];
  readonly name: string;
  readonly disabled: boolean;
  readonly placeholder?: string;
};

/** A text that may be anything, with the likely ones offered while typing. */
export function TextWithSuggestions({ value, onChange, suggestions, name, disabled, placeholder }: TextWithSuggestionsProps) {
  const say = useWords();
  const list = useId();
  return (
    <>
      <TextInput
        value={value}
        onValueChange={onChange}
        disabled={disabled}
        controlSize="sm"
        aria-label={name}
        placeholder={placeholder ?? say("Type a value")}
        list={suggestions.length > 0 ? list : undefined}
      />
      <datalist id={list}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
