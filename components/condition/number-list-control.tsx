"use client";

import { useState } from "react";
import { type OperandProps } from "./operand-control";
import { ChipsInput } from "@/components/ui/chips-input";
import { useWords } from "@/components/words/words-provider";
import { conditionLimits } from "@/lib/core/conditions/condition";

/** Several numbers. What is no number is said and not taken. */
export function NumberListControl({ operand, onChange, name, suggestions, disabled }: OperandProps) {
  const say = useWords();
  const [refused, setRefused] = useState<readonly string[]>([]);
  const numbers = Array.isArray(operand) ? operand.filter((item) => typeof item === "number") : [];
  const put = (texts: readonly string[]) => {
    const read = texts.map((text) => ({ text, number: text.trim() === "" ? Number.NaN : Number(text) }));
    setRefused(read.flatMap(({ text, number }) => (Number.isFinite(number) ? [] : [text])));
    onChange(read.flatMap(({ number }) => (Number.isFinite(number) ? [number] : [])));
  };
  return (
    <div>
      <div className="max-h-56 overflow-y-auto p-0.5">
        <ChipsInput values={numbers.map(String)} onValuesChange={put} suggestions={suggestions} disabled={disabled} max={conditionLimits.listLength} aria-label={name} placeholder={say("Type or paste numbers")} />
      </div>
      {refused.length === 0 ? null : (
        <p role="alert" className="mt-1 text-xs text-no">
          {say("{count, plural, one {{texts} is no number, and was left out.} other {{texts} are no numbers, and were left out.}}", { count: refused.length, texts: refused.slice(0, 5).join(", ") })}
        </p>
      )}
    </div>
  );
}
