"use client";

import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { type Template } from "@/lib/core/templates/template";
import { message } from "@/lib/words/message";

/** A template's flow in small: what it asks, and what each way shows. What it says stands beside it, so it is only looked at. */
export function TemplatePicture({ picture: { asks, ways } }: Pick<Template, "picture">) {
  const say = useWords();
  return (
    <div aria-hidden className="flex w-full flex-col items-center text-[0.6875rem] leading-tight select-none">
      <span className="max-w-full truncate rounded-sm border border-line-strong bg-surface px-2 py-1 font-semibold text-ink">{say(asks)}</span>
      <span className="h-2 w-px bg-line-strong" />
      <div className="grid w-full" style={{ gridTemplateColumns: `repeat(${ways.length}, minmax(0, 1fr))` }}>
        {ways.map(({ name, shows }, index) => (
          <div key={name} className="flex min-w-0 flex-col items-center">
            <span className={classes("h-px bg-line-strong", index === 0 ? "ml-auto w-1/2" : index === ways.length - 1 ? "mr-auto w-1/2" : "w-full")} />
            <span className="h-2 w-px bg-line-strong" />
            <span className="max-w-full truncate px-0.5 text-ink-soft">{say(name)}</span>
            <span className={classes("mt-1 w-[calc(100%-0.375rem)] truncate rounded-sm border px-1 py-1 text-center", shows === null ? "border-dashed border-line-strong text-ink-faint" : "border-accent bg-accent-soft font-semibold text-accent-ink")}>
              {say(shows ?? message("as it is"))}
            </span>
          </div>
        ))}
      </div>
    </div>
  );
}
