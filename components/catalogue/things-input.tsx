"use client";

import { useState } from "react";
import { TextArea } from "@/components/ui/text-area";
import { useWords } from "@/components/words/words-provider";
import { type Json } from "@/lib/std/json";

type ThingsInputProps = { readonly value: Json; readonly onValueChange: (value: Json) => void; readonly disabled: boolean; readonly "aria-label": string };

/** A list of things as JSON; what does not read yet stays as it is typed, and is said. */
export function ThingsInput({ value, onValueChange, disabled, ...name }: ThingsInputProps) {
  const say = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const isAsTyped = typed !== null && JSON.stringify(jsonOr(typed)) === JSON.stringify(value);
  const written = isAsTyped ? typed : (typeof value === "string" ? value : JSON.stringify(value));
  return (
    <div className="w-full">
      <TextArea
        {...name}
        mono
        rows={3}
        value={written}
        disabled={disabled}
        placeholder={example}
        onValueChange={(text) => {
          setTyped(text);
          onValueChange(jsonOr(text));
        }}
      />
      {written !== "" && typeof jsonOr(written) === "string" ? <p className="mt-1 text-xs text-no">{say("This is not JSON yet, so it counts as unknown.")}</p> : null}
    </div>
  );
}

const example = JSON.stringify([{ category: "tents", price: 120 }]);

/** What does not read is kept as the text it is. */
function jsonOr(text: string): Json {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
