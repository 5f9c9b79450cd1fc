"use client";

import { ChipsInput } from "@/components/ui/chips-input";
import { useWords } from "@/components/words/words-provider";
import { type Json } from "@/lib/std/json";

type NumbersInputProps = { readonly value: Json; readonly onValueChange: (value: Json) => void; readonly disabled: boolean; readonly "aria-label": string };

/** Several numbers. What is typed and is no number stays, so that it is seen, and counts as unknown with the rest. */
export function NumbersInput({ value, onValueChange, disabled, ...name }: NumbersInputProps) {
  const say = useWords();
  const items = Array.isArray(value) ? value.filter((item) => typeof item === "number" || typeof item === "string") : [];
  return <ChipsInput {...name} values={items.map(String)} onValuesChange={(texts) => onValueChange(texts.map(numberOr))} disabled={disabled} placeholder={say("Type or paste numbers")} />;
}

const numberOr = (text: string): Json => (text.trim() !== "" && Number.isFinite(Number(text)) ? Number(text) : text);
