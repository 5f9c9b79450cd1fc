"use client";

import { Command } from "cmdk";
import { useState } from "react";
import { type OptionListProps } from "@/components/ui/combobox";
import { Check } from "@/components/ui/icons";
import { scoreOf } from "@/components/ui/score-of";
import { useWords } from "@/components/words/words-provider";

const itemLook =
  "flex cursor-pointer items-center gap-2 rounded-md px-2 py-1.5 text-sm select-none data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink [&_i]:icon-4 [&_i]:shrink-0";

export function OptionListLayer({ options, value, onTake, searchPlaceholder, empty, onCreate, createWords }: OptionListProps) {
  const say = useWords();
  const [typed, setTyped] = useState("");
  const groups = [...new Set(options.map((option) => option.group ?? ""))];
  const exact = options.some((option) => option.label.toLowerCase() === typed.trim().toLowerCase());
  return (
    <Command label={searchPlaceholder} loop filter={scoreOf}>
      <Command.Input
        value={typed}
        onValueChange={setTyped}
        placeholder={searchPlaceholder}
        className="h-10 w-full border-b bg-transparent px-3 text-sm text-ink outline-none"
      />
      <Command.List className="max-h-72 overflow-y-auto p-1">
        <Command.Empty className="px-3 py-5 text-center text-sm text-ink-soft">{empty}</Command.Empty>
        {groups.map((group) => (
          <Command.Group key={group} heading={group === "" ? undefined : group} className="[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:py-1.5 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-faint">
            {options
              .filter((option) => (option.group ?? "") === group)
              .map((option) => (
                <Command.Item key={option.value} value={option.value} keywords={[option.label, option.hint ?? "", ...(option.keywords ?? [])]} onSelect={() => onTake(option.value)} className={itemLook}>
                  {option.icon}
                  <span className="min-w-0 grow">
                    <span className="block truncate">{option.label}</span>
                    {option.detail === undefined ? null : <span className="line-clamp-2 text-xs text-ink-soft">{option.detail}</span>}
                  </span>
                  {option.hint === undefined ? null : <span className="shrink-0 text-xs text-ink-faint">{option.hint}</span>}
                  {option.value === value ? <Check aria-label={say("chosen")} /> : null}
                </Command.Item>
              ))}
          </Command.Group>
        ))}
        {onCreate !== undefined && typed.trim() !== "" && !exact ? (
          <Command.Item value={`\u0000${typed}`} forceMount onSelect={() => onCreate(typed.trim())} className={itemLook}>
            {createWords === undefined ? say("Use “{typed}”", { typed: typed.trim() }) : createWords(typed.trim())}
          </Command.Item>
        ) : null}
      </Command.List>
    </Command>
  );
}
