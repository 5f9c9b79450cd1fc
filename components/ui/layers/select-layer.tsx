"use client";

import { Select as Radix } from "radix-ui";
import { Apart } from "./apart";
import { StandIn } from "./stand-in";
import { Check } from "@/components/ui/icons";
import { type SelectOption } from "@/components/ui/select";

type SelectLayerProps = {
  readonly id: string;
  readonly opener: HTMLElement;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly options: readonly SelectOption<string>[];
  readonly value: string | null;
  readonly onValueChange: (value: string) => void;
};

export function SelectLayer({ id, opener, open, onOpenChange, options, value, onValueChange }: SelectLayerProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} value={value ?? ""} onValueChange={onValueChange}>
      <Radix.Trigger asChild>
        <StandIn element={opener} />
      </Radix.Trigger>
      <Radix.Portal>
        <Apart>
          <Radix.Content
            id={id}
            position="popper"
            sideOffset={4}
            collisionPadding={8}
            className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) animate-appear overflow-hidden rounded-lg border bg-raised p-1 shadow-lg"
          >
            <Radix.Viewport>
              {options.map((option) => (
                <SelectItem key={option.value} option={option} />
              ))}
            </Radix.Viewport>
          </Radix.Content>
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}

function SelectItem({ option }: { readonly option: SelectOption<string> }) {
  return (
    <Radix.Item
      value={option.value}
      disabled={option.disabled ?? false}
      className="relative flex cursor-pointer flex-col rounded-md py-1.5 pr-3 pl-8 text-sm outline-none select-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-highlighted:bg-accent-soft data-highlighted:text-accent-ink"
    >
      <Radix.ItemIndicator className="absolute top-2 left-2">
        <Check className="icon-4" />
      </Radix.ItemIndicator>
      <span className="flex items-center gap-2 [&_i]:icon-4">
        {option.icon}
        <Radix.ItemText>{option.label}</Radix.ItemText>
      </span>
      {option.hint === undefined ? null : <span className="text-xs text-ink-faint">{option.hint}</span>}
    </Radix.Item>
  );
}
