"use client";

import { Command as Cmdk } from "cmdk";
import { Dialog } from "radix-ui";
import { useRef, useState } from "react";
import { type Command } from "./command";
import { findCommands, type FoundGroup } from "./find-commands";
import { useAddedCommands } from "./page-commands";
import { takeTyped } from "./typed-ahead";
import { useDoCommands } from "./use-do-commands";
import { useLibraryCommands } from "./use-library-commands";
import { usePlaceCommands } from "./use-place-commands";
import { useRecentCommands } from "./use-recent-commands";
import { Search } from "@/components/ui/icons";
import { Apart } from "@/components/ui/layers/apart";
import { Kbd } from "@/components/ui/kbd";
import { Spinner } from "@/components/ui/spinner";
import { useGiveBack } from "@/components/ui/use-give-back";
import { useWords } from "@/components/words/words-provider";

type CommandPaletteProps = { readonly open: boolean; readonly onOpenChange: (open: boolean) => void; readonly onKeyboard: () => void };

/** Type what you look for or want to do; Enter goes there or does it. */
export function CommandPalette({ open, onOpenChange, onKeyboard }: CommandPaletteProps) {
  const say = useWords();
  const chosen = useRef<Command | null>(null);
  const { opened, closed } = useGiveBack("main");
  const { recent, remember } = useRecentCommands();
  const take = (command: Command) => {
    chosen.current = command;
    onOpenChange(false);
  };
  // Only once the palette has given the focus back: what is done may open something that wants it.
  const runChosen = () => {
    const command = chosen.current;
    chosen.current = null;
    if (command === null) return;
    remember(command.id);
    command.run();
  };
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-50 animate-appear bg-scrim" />
        <Apart>
          <Dialog.Content
            aria-describedby={undefined}
            onOpenAutoFocus={opened}
            onCloseAutoFocus={(event) => {
              closed(event);
              runChosen();
            }}
            className="fixed top-2 left-1/2 z-50 flex max-h-[calc(100dvh-1rem)] w-[calc(100vw-1rem)] max-w-xl -translate-x-1/2 animate-appear flex-col overflow-hidden rounded-xl border bg-raised shadow-lg outline-none sm:top-[12dvh] sm:max-h-[70dvh]"
          >
            <Dialog.Title className="sr-only">{say("Find or do anything")}</Dialog.Title>
            <Palette recent={recent} onTake={take} onKeyboard={onKeyboard} />
          </Dialog.Content>
        </Apart>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

type PaletteProps = { readonly recent: readonly string[]; readonly onTake: (command: Command) => void; readonly onKeyboard: () => void };

/** It lives while the palette is open, so nothing is fetched and nothing is kept otherwise. */
function Palette({ recent, onTake, onKeyboard }: PaletteProps) {
  const say = useWords();
  const [typed, setTyped] = useState(takeTyped);
  const here = useAddedCommands();
  const deeds = useDoCommands(onKeyboard);
  const placeCommands = usePlaceCommands();
  const library = useLibraryCommands();
  const groups = findCommands([...here, ...deeds, ...placeCommands, ...library.commands], { typed, recent, say });
  const found = groups.flatMap(({ commands }) => commands);
  // Names that arrive later may fit better: until somebody moves away from the top, the top is what Enter takes.
  const [moved, setMoved] = useState(false);
  const [picked, setPicked] = useState("");
  const marked = moved && found.some(({ id }) => id === picked) ? picked : (found[0]?.id ?? "");
  const type = (next: string) => {
    setMoved(false);
    setTyped(next);
  };
  const count = groups.reduce((sum, { commands, more }) => sum + commands.length + more, 0);
  return (
    <Cmdk
      label={say("Find or do anything")}
      shouldFilter={false}
      loop
      vimBindings={false}
      value={marked}
      onValueChange={setPicked}
      onKeyDownCapture={({ key }) => (movers.has(key) ? setMoved(true) : undefined)}
      onPointerMoveCapture={() => setMoved(true)}
      className="flex min-h-0 flex-col"
    >
      <div className="flex items-center gap-3 border-b px-4 focus-within:shadow-[inset_0_-2px_0_var(--accent)]">
        <Search className="icon-4.5 shrink-0 text-ink-faint" />
        <Cmdk.Input value={typed} onValueChange={type} placeholder={say("Find a campaign, a card, a person, or what to do")} className="h-13 min-w-0 grow bg-transparent text-base text-ink outline-none" />
        {library.loading ? <Spinner /> : null}
        <Kbd>{say("Esc")}</Kbd>
      </div>
      <Cmdk.List label={say("What was found")} className="min-h-0 grow scroll-py-9 overflow-y-auto p-2">
        {groups.map((group) => (
          <Group key={group.group} found={group} onTake={onTake} />
        ))}
      </Cmdk.List>
      {count > 0 || library.loading ? null : <p className="px-6 pt-4 pb-8 text-center text-sm text-ink-soft">{say("Nothing is called “{typed}”. Try fewer letters.", { typed: typed.trim() })}</p>}
      {library.missing ? <p className="border-t bg-unknown-soft px-4 py-2 text-sm text-unknown">{say("Some names could not be fetched. Close this and open it again to try once more.")}</p> : null}
      <p role="status" className="sr-only">
        {library.loading ? say("Fetching names") : typed.trim() === "" ? "" : count === 0 ? say("Nothing found") : say("{count} found", { count })}
      </p>
    </Cmdk>
  );
}

const movers: ReadonlySet<string> = new Set(["ArrowUp", "ArrowDown", "Home", "End"]);

const headingLook = "[&_[cmdk-group-heading]]:px-2 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-soft";

function Group({ found, onTake }: { readonly found: FoundGroup; readonly onTake: (command: Command) => void }) {
  const say = useWords();
  return (
    <Cmdk.Group heading={say(found.group)} className={headingLook}>
      {found.commands.map((command) => (
        <Cmdk.Item
          key={command.id}
          value={command.id}
          onSelect={() => onTake(command)}
          className="flex min-h-9 cursor-pointer items-center gap-2.5 rounded-md px-2 py-1.5 text-sm select-none data-[selected=true]:bg-accent-soft data-[selected=true]:text-accent-ink [&_i]:icon-4 [&_i]:shrink-0"
        >
          {command.icon}
          <span className="min-w-0 grow truncate">{command.label}</span>
          {command.hint === undefined || command.hint === "" ? null : <span className="max-w-[45%] shrink-0 truncate text-xs text-ink-soft">{command.hint}</span>}
          {command.keys === undefined ? null : <Keys keys={command.keys} />}
        </Cmdk.Item>
      ))}
      {found.more === 0 ? null : <p aria-hidden className="px-2 py-1 text-xs text-ink-soft">{say("{more} more. Type on to find them.", { more: found.more })}</p>}
    </Cmdk.Group>
  );
}

/** Seen only: who presses keys by ear has them in the keyboard help. */
const Keys = ({ keys }: { readonly keys: readonly string[] }) => (
  <span aria-hidden className="flex shrink-0 gap-1 max-sm:hidden">
    {keys.map((key) => (
      <Kbd key={key}>{key}</Kbd>
    ))}
  </span>
);
