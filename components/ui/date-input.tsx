"use client";

import { useState } from "react";
import { Button } from "./button";
import { TextInput } from "./text-input";
import { useWords } from "@/components/words/words-provider";

type DateInputProps = {
  /** A day, or a day and a time as ISO 8601 writes them: `2026-11-30`, `2026-11-30T15:00`; empty: none yet. */
  readonly value: string;
  readonly onValueChange: (value: string) => void;
  readonly "aria-label": string;
  readonly controlSize?: "sm" | "md";
  readonly disabled?: boolean;
  readonly className?: string;
};

const day = /^(\d{4}-\d{2}-\d{2})?$/;
const wall = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?$/;

/** A day, or, once asked for, a day and a time. What is neither (a time with an offset) is kept as text: a picker would cut it off. */
export function DateInput({ value, onValueChange, "aria-label": name, controlSize = "md", disabled = false, className }: DateInputProps) {
  const say = useWords();
  const [wantsTime, setWantsTime] = useState(false);
  const hasTime = !day.test(value) || (wantsTime && value === "");
  const type = day.test(value) && !hasTime ? "date" : wall.test(value) || value === "" ? "datetime-local" : "text";
  const turn = () => {
    setWantsTime(!hasTime);
    if (value !== "") onValueChange(hasTime ? value.slice(0, 10) : `${value}T00:00`);
  };
  return (
    <div className={`flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1 ${className ?? ""}`}>
      <TextInput className="min-w-36 flex-1" type={type} mono={type === "text"} value={value} onValueChange={onValueChange} disabled={disabled} controlSize={controlSize} aria-label={name} />
      {disabled ? null : (
        <Button size="sm" intent="quiet" aria-label={hasTime ? say("{name}: only the day", { name }) : say("{name}: with a time", { name })} onClick={turn}>
          {hasTime ? say("Only the day") : say("With a time")}
        </Button>
      )}
    </div>
  );
}
