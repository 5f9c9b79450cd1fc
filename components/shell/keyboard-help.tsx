"use client";

import { places } from "./places";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";

type KeyboardHelpProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly lettersOn: boolean;
  readonly onLettersChange: (on: boolean) => void;
};

/** The keys that work everywhere. Single letters can be turned off, for those whose software types them by itself. */
export function KeyboardHelp({ open, onOpenChange, lettersOn, onLettersChange }: KeyboardHelpProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard" description="These keys work on every page. A campaign has more of its own.">
      <dl className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 text-sm">
        {places.map(({ key, label }) => (
          <div key={key} className="contents">
            <dt className="flex gap-1.5">
              <Kbd>G</Kbd>
              <span className="sr-only">then</span>
              <Kbd>{key.toUpperCase()}</Kbd>
            </dt>
            <dd>Go to {label}</dd>
          </div>
        ))}
        <dt>
          <Kbd>?</Kbd>
        </dt>
        <dd>This list</dd>
        <dt>
          <Kbd>Esc</Kbd>
        </dt>
        <dd>Close what is open</dd>
      </dl>
      <Switch label="Letter keys" hint="Turn them off if your voice or typing software presses keys by itself." checked={lettersOn} onCheckedChange={onLettersChange} />
    </Dialog>
  );
}
