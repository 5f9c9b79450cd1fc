"use client";

import { usePathname } from "next/navigation";
import { Fragment } from "react";
import { useCommandKey } from "./commands/command-key";
import { keyListsFor, type KeyLine } from "./key-lists";
import { useCan, useWorkspace } from "./workspace-context";
import { Dialog } from "@/components/ui/dialog";
import { Kbd } from "@/components/ui/kbd";
import { Switch } from "@/components/ui/switch";
import { useWords } from "@/components/words/words-provider";
import { message } from "@/lib/words/message";

type KeyboardHelpProps = {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly lettersOn: boolean;
  readonly onLettersChange: (on: boolean) => void;
};

/** The keys of the page one is on. Single letters can be turned off, for those whose software types them by itself. */
export function KeyboardHelp({ open, onOpenChange, lettersOn, onLettersChange }: KeyboardHelpProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const mayEdit = useCan("campaigns.edit");
  const lists = keyListsFor({ pathname: usePathname(), slug, control: useCommandKey(), mayEdit });
  return (
    <Dialog open={open} onOpenChange={onOpenChange} size="lg" title={say("Keyboard")} description={say("What works on this page.")}>
      <div className="gap-x-10 sm:columns-2">
        {lists.map(({ title, lines }) => (
          <section key={title} aria-label={say(title)} className="mb-5 break-inside-avoid">
            <h3 className="mb-2 text-sm font-semibold">{say(title)}</h3>
            <dl className="grid grid-cols-[minmax(7.5rem,auto)_1fr] items-center gap-x-4 gap-y-1.5 text-sm">
              {lines.map((line) => (
                <div key={line.does} className="contents">
                  <dt>
                    <Keys line={line} />
                  </dt>
                  <dd className="text-ink-soft">{line.goes === true ? say("Go to {place}", { place: say(line.does) }) : say(line.does)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Switch label={say("Go with letters")} hint={say("G then a letter, and ?. Turn them off if your voice or typing software presses keys by itself.")} checked={lettersOn} onCheckedChange={onLettersChange} />
    </Dialog>
  );
}

const between = { together: message("and"), then: message("then"), or: message("or") } as const;
const names: Readonly<Record<string, string>> = { "↑": message("Up"), "↓": message("Down"), "←": message("Left"), "→": message("Right"), "⌫": message("Backspace"), "⌘": message("Command"), "−": message("Minus"), "+": message("Plus") };

function Keys({ line }: { readonly line: KeyLine }) {
  const say = useWords();
  return (
    <span className="flex flex-wrap items-center gap-1">
      {line.keys.map((key, index) => (
        <Fragment key={key}>
          {index === 0 ? null : <span className={line.joined === "together" || line.keys.length > 2 ? "sr-only" : "text-xs text-ink-faint"}>{say(between[line.joined])}</span>}
          <Kbd>
            {names[key] === undefined ? (
              key.split(" ").map((part) => say(part)).join(" ")
            ) : (
              <>
                <span aria-hidden>{key}</span>
                <span className="sr-only">{say(names[key])}</span>
              </>
            )}
          </Kbd>
        </Fragment>
      ))}
    </span>
  );
}
