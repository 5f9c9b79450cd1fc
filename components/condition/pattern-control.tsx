"use client";

import { useState } from "react";
import { textOf, type OperandProps } from "./operand-control";
import { TextInput } from "@/components/ui/text-input";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { operandLimits } from "@/lib/core/operators/operand-limits";
import { readPattern } from "@/lib/core/operators/pattern";

const example = "^SKU-\\d{4}$";

/** A pattern, and a line to try it on before anybody depends on it. */
export function PatternControl({ operand, onChange, name, suggestions, disabled }: OperandProps) {
  const say = useWords();
  const [tried, setTried] = useState(suggestions[0] ?? "");
  const source = textOf(operand);
  const pattern = readPattern(source);
  const isWrong = source !== "" && pattern === null;
  const found = pattern !== null && tried !== "" ? pattern.found(tried) : null;
  return (
    <div className="flex flex-col gap-1.5">
      <TextInput value={source} onValueChange={onChange} disabled={disabled} controlSize="sm" mono maxLength={operandLimits.patternLength} placeholder={example} aria-label={name} aria-invalid={isWrong || undefined} />
      {isWrong ? <p className="text-xs text-no">{say("This is not a pattern. It is RE2 syntax: letters stand for themselves, . for any, * for any number of times.")}</p> : null}
      <div className="flex items-center gap-2">
        <TextInput value={tried} onValueChange={setTried} controlSize="sm" placeholder={say("Try it on a text")} aria-label={say("A text to try {name} on", { name })} />
        <span role="status" className={classes("w-14 shrink-0 text-xs font-semibold", found === true ? "text-yes" : "text-no")}>
          {found === null ? "" : found ? say("matches") : say("does not")}
        </span>
      </div>
    </div>
  );
}
