"use client";

import { listOf, textOf, type OperandProps } from "./operand-control";
import { TextWithSuggestions } from "./text-with-suggestions";
import { Checkbox } from "@/components/ui/checkbox";
import { ChipsInput } from "@/components/ui/chips-input";
import { useWords } from "@/components/words/words-provider";
import { conditionLimits } from "@/lib/core/conditions/condition";
import { isJsonObject, type Json } from "@/lib/std/json";

export function TextControl({ operand, onChange, name, suggestions, disabled }: OperandProps) {
  const text = textOf(isJsonObject(operand) ? operand.text : operand);
  const ignoreCase = ignoresCase(operand);
  const put = (next: string, ignoring: boolean) => onChange(ignoring ? { text: next, ignoreCase: true } : next);
  return (
    <div>
      <TextWithSuggestions value={text} onChange={(next) => put(next, ignoreCase)} suggestions={suggestions} disabled={disabled} name={name} />
      <IgnoreCase checked={ignoreCase} onChange={(ignoring) => put(text, ignoring)} disabled={disabled} />
    </div>
  );
}

export function TextListControl({ operand, onChange, name, suggestions, disabled }: OperandProps) {
  const say = useWords();
  const texts = listOf(isJsonObject(operand) ? operand.texts : operand);
  const ignoreCase = ignoresCase(operand);
  const put = (next: readonly string[], ignoring: boolean) => onChange(ignoring ? { texts: next, ignoreCase: true } : next);
  return (
    <div>
      <div className="max-h-56 overflow-y-auto p-0.5">
        <ChipsInput values={texts} onValuesChange={(next) => put(next, ignoreCase)} suggestions={suggestions} disabled={disabled} max={conditionLimits.listLength} aria-label={name} placeholder={say("Type or paste values")} />
      </div>
      <IgnoreCase checked={ignoreCase} onChange={(ignoring) => put(texts, ignoring)} disabled={disabled} />
    </div>
  );
}

const ignoresCase = (operand: Json): boolean => isJsonObject(operand) && operand.ignoreCase === true;

function IgnoreCase({ checked, onChange, disabled }: { readonly checked: boolean; readonly onChange: (checked: boolean) => void; readonly disabled: boolean }) {
  const say = useWords();
  return (
    <div className="mt-1 text-xs text-ink-soft">
      <Checkbox label={say("Ignore case")} checked={checked} onCheckedChange={onChange} disabled={disabled} />
    </div>
  );
}
