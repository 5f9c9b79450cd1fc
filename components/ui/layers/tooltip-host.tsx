"use client";

import { Tooltip as Radix } from "radix-ui";
import { StandIn } from "./stand-in";
import { useTooltip } from "./use-tooltip";

/** The one tooltip of the page, at whatever is pointed at or has the keyboard. */
export function TooltipHost() {
  const { shown, close } = useTooltip();
  return (
    <Radix.Provider>
      <Radix.Root open={shown !== null} onOpenChange={(open) => (open ? undefined : close())}>
        {shown === null ? null : (
          <>
            <Radix.Trigger asChild>
              <StandIn element={shown.element} />
            </Radix.Trigger>
            <Radix.Portal>
              <Radix.Content side={shown.side} sideOffset={6} collisionPadding={8} className="z-50 max-w-72 whitespace-pre-line animate-appear rounded-md bg-ink px-2.5 py-1.5 text-xs font-medium text-canvas shadow-md">
                {shown.text}
              </Radix.Content>
            </Radix.Portal>
          </>
        )}
      </Radix.Root>
    </Radix.Provider>
  );
}
