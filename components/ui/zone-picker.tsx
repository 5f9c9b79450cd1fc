"use client";

import { useMemo } from "react";
import { Combobox } from "./combobox";
import { useWords } from "@/components/words/words-provider";

type ZonePickerProps = {
  /** By its IANA name; null: none is chosen, and `none` says what is taken then. */
  readonly zone: string | null;
  readonly onChange: (zone: string | null) => void;
  readonly name: string;
  /** What no zone is called, where that can be chosen. */
  readonly none?: string;
  readonly disabled: boolean;
  readonly controlSize?: "sm" | "md";
};

const noZone = "";

/** Every zone this browser knows, found by any part of its name. */
export function ZonePicker({ zone, onChange, name, none, disabled, controlSize = "md" }: ZonePickerProps) {
  const say = useWords();
  const options = useMemo(
    () => [...(none === undefined ? [] : [{ value: noZone, label: none, keywords: [] }]), ...zonesFirst(zone).map((each) => ({ value: each, label: each.replaceAll("_", " "), keywords: [each] }))],
    [zone, none],
  );
  return (
    <Combobox
      aria-label={name}
      controlSize={controlSize}
      options={options}
      value={zone ?? (none === undefined ? null : noZone)}
      onValueChange={(next) => onChange(next === noZone ? null : next)}
      placeholder={say("Time zone")}
      searchPlaceholder={say("Search a city or region")}
      disabled={disabled}
    />
  );
}

function zonesFirst(chosen: string | null): readonly string[] {
  return [...new Set(["UTC", ...(chosen === null ? [] : [chosen]), ...Intl.supportedValuesOf("timeZone")])];
}
