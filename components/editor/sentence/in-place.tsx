"use client";

import { useState, type ReactNode } from "react";
import { pressable } from "./pressable";
import { classes } from "@/components/ui/classes";
import { Popover } from "@/components/ui/popover";

type InPlaceProps = {
  readonly text: string;
  /** What the button says: the text, and what pressing it does. */
  readonly says: string;
  /** What the panel is called. */
  readonly name: string;
  /** Whether Tab stops here: only in the line where the keyboard is, or there would be thousands of stops. */
  readonly isStop: boolean;
  /** A text of its own, in which nothing stands out. */
  readonly isText?: boolean;
  readonly children: (close: () => void) => ReactNode;
};

/** A stretch of a sentence that opens its control where it stands. */
export function InPlace({ text, says, name, isStop, isText = false, children }: InPlaceProps) {
  const [open, setOpen] = useState(false);
  return (
    // A press here is not said to the line, which would open its settings.
    <span onClick={(event) => event.stopPropagation()}>
      <Popover
        name={name}
        open={open}
        onOpenChange={setOpen}
        className="w-80"
        trigger={
          <button
            type="button"
            aria-label={says}
            tabIndex={isStop ? 0 : -1}
            className={classes(pressable, isText ? "" : "font-semibold")}
          >
            {text}
          </button>
        }
      >
        <div className="flex flex-col gap-2">{children(() => setOpen(false))}</div>
      </Popover>
    </span>
  );
}
