"use client";

import { useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from "react";
import { classes } from "./classes";
import { useFieldTies } from "./field-context";
import { X } from "./icons";
import { addedChips, fewChips, shownChips } from "./many-chips";
import { ManyChips } from "./many-chips-bar";
import { splitMany } from "./split-many";
import { useWords } from "@/components/words/words-provider";

type ChipsInputProps = {
  readonly values: readonly string[];
  readonly onValuesChange: (values: readonly string[]) => void;
  readonly suggestions?: readonly string[];
  readonly placeholder?: string;
  readonly max?: number;
  readonly disabled?: boolean;
  readonly "aria-label"?: string;
};

/** Several texts. Enter, comma or leaving adds what was typed; pasting a list or a column adds each; Backspace takes the last. */
export function ChipsInput({ values, onValuesChange, suggestions = [], placeholder, max = 2000, disabled = false, ...aria }: ChipsInputProps) {
  const say = useWords();
  const ties = useFieldTies();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState("");
  const [query, setQuery] = useState("");
  const [told, setTold] = useState("");
  const { shown, found } = shownChips(values, query);
  const add = (text: string) => {
    const parts = splitMany(text);
    const { values: next, added, twice, tooMany } = addedChips(values, parts, max);
    if (added > 0) onValuesChange(next);
    setTyped("");
    if (parts.length > 1 || tooMany > 0 || next.length > fewChips) setTold(say("{added, number} added{twice, plural, =0 {} other {, # there already}}{tooMany, plural, =0 {} other {, # over the limit of {max, number} left out}}.", { added, twice, tooMany, max }));
    else if (added > 0) setTold("");
  };
  const remove = (value: string) => {
    onValuesChange(values.filter((other) => other !== value));
    input.current?.focus();
  };
  const clear = () => {
    onValuesChange([]);
    setQuery("");
    setTold("");
    input.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if ((event.key === "Enter" || event.key === ",") && typed.trim() !== "") {
      event.preventDefault();
      add(typed);
    }
    // What is not in sight is not taken by a key.
    if (event.key === "Backspace" && typed === "" && shown.length === values.length) onValuesChange(values.slice(0, -1));
  };
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData("text");
    if (splitMany(text).length < 2) return;
    event.preventDefault();
    add(`${typed}\n${text}`);
  };
  const rest = suggestions.filter((suggestion) => !values.includes(suggestion));
  return (
    <div className="w-full">
      <div
        className={classes(
          "flex min-h-10 w-full flex-wrap items-center gap-1.5 rounded-md border border-line-strong bg-raised px-2 py-1.5 shadow-sm",
          "focus-within:border-accent focus-within:outline-2 focus-within:outline-accent has-[[aria-invalid]]:border-no",
          disabled && "bg-sunken",
        )}
      >
        <ul className="contents">
          {shown.map((value) => (
            <li key={value} className="flex max-w-full items-center gap-1 rounded-sm bg-accent-soft pl-2 text-sm leading-6 not-has-[button]:pr-2 font-medium text-accent-ink">
              <span className="truncate">{value}</span>
              {disabled ? null : (
                <button type="button" aria-label={say("Remove {value}", { value })} onClick={() => remove(value)} className="focus-ring grid size-6 place-items-center rounded-sm hover:bg-accent/15">
                  <X className="icon-3.5" />
                </button>
              )}
            </li>
          ))}
          {found > shown.length ? <li className="px-1 text-sm leading-6 text-ink-soft">{say("and {count, number} more", { count: found - shown.length })}</li> : null}
        </ul>
        <input
          ref={input}
          type="text"
          autoComplete="off"
          {...ties}
          {...aria}
          list={rest.length > 0 ? listId : undefined}
          disabled={disabled}
          value={typed}
          placeholder={values.length === 0 ? (placeholder ?? say("Type and press Enter")) : ""}
          onChange={(event) => (rest.includes(event.target.value) ? add(event.target.value) : setTyped(event.target.value))}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onBlur={() => add(typed)}
          className="h-6 min-w-28 flex-1 bg-transparent text-sm text-ink outline-none focus-visible:outline-none"
        />
        <datalist id={listId}>
          {rest.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      </div>
      {values.length > fewChips || query !== "" ? <ManyChips count={values.length} found={found} query={query} onQueryChange={setQuery} disabled={disabled} onClear={clear} /> : null}
      <p role="status" className="mt-1 text-xs text-ink-soft empty:mt-0">{told}</p>
    </div>
  );
}
