"use client";

import { Dialog as Radix } from "radix-ui";
import { type ReactNode } from "react";
import { iconButtonLook } from "@/components/ui/button-look";
import { classes } from "@/components/ui/classes";
import { X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

type LayerHeadingProps = { readonly title: ReactNode; readonly description: ReactNode; readonly className: string };

/** What a dialog or a sheet is called, and the way out of it. */
export function LayerHeading({ title, description, className }: LayerHeadingProps) {
  const say = useWords();
  return (
    <header className={classes("flex items-start gap-4 px-5", className)}>
      <div className="min-w-0 grow">
        <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
        {description === undefined ? null : <Radix.Description className="mt-1 text-sm text-ink-soft">{description}</Radix.Description>}
      </div>
      <Radix.Close aria-label={say("Close")} className={iconButtonLook("ghost", "sm")}>
        <X />
      </Radix.Close>
    </header>
  );
}
