"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import { useCallback, useState, type ReactNode } from "react";
import { Brand, BrandMark } from "./brand";
import { CommandButton } from "./commands/command-button";
import { PageCommandsProvider } from "./commands/page-commands";
import { useCommandShortcut } from "./commands/use-command-shortcut";
import { DensitySwitch } from "./density-switch";
import { fetchedLater } from "./fetched-later";
import { NavList } from "./nav-list";
import { ThemeSwitch } from "./theme-switch";
import { useLetterKeys } from "./use-letter-keys";
import { UserMenu } from "./user-menu";
import { useWorkspace } from "./workspace-context";
import { classes } from "@/components/ui/classes";
import { onFirstSign } from "@/components/ui/first-sign";
import { IconButton } from "@/components/ui/icon-button";
import { Menu as MenuIcon } from "@/components/ui/icons";
import { Sheet } from "@/components/ui/sheet";
import { useWords } from "@/components/words/words-provider";

const CommandPalette = fetchedLater(() => import("./commands/command-palette").then((module) => module.CommandPalette), "nothing");
const KeyboardHelp = fetchedLater(() => import("./keyboard-help").then((module) => module.KeyboardHelp), "nothing");
// Whoever loses the network may still look up the keys.
onFirstSign(KeyboardHelp.fetchAhead);

/**
 * Navigation left, page right. A campaign needs the room: there the navigation is a rail of pictures. Below 768 px it is
 * a bar on top with a menu. `--shell-top` is the height that bar takes, for pages that fill the window.
 */
export function WorkspaceFrame({ children }: { readonly children: ReactNode }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const [helpOpen, setHelpOpen] = useState(false);
  const [helpAsked, setHelpAsked] = useState(false);
  const help = useCallback(() => {
    setHelpOpen(true);
    setHelpAsked(true);
  }, []);
  const letters = useLetterKeys(slug, help);
  const [commandsOpen, setCommandsOpen] = useState(false);
  const [commandsAsked, setCommandsAsked] = useState(false);
  const openCommands = useCallback((open: boolean) => {
    setCommandsOpen(open);
    setCommandsAsked(true);
  }, []);
  useCommandShortcut(commandsOpen, openCommands);
  const compact = usePathname().startsWith(`/${slug}/campaigns/`);
  return (
    <PageCommandsProvider>
      <div className="flex min-h-dvh flex-col [--shell-top:3.5rem] md:flex-row md:[--shell-top:0px]">
        <a href="#main" className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-accent px-4 py-2 font-semibold text-on-accent focus:translate-y-0">
          {say("Skip to the page")}
        </a>
        <TopBar onHelp={help} onCommands={() => openCommands(true)} />
        <aside className={classes("sticky top-0 hidden h-dvh shrink-0 flex-col border-r bg-surface p-3 md:flex", compact ? "w-16 items-center" : "w-58")}>
          <SideTop compact={compact} />
          <CommandButton look={compact ? "rail" : "wide"} onOpen={() => openCommands(true)} />
          <nav aria-label={say("Workspace")} className="-mx-1 min-h-0 grow overflow-y-auto px-1 [scrollbar-width:thin]">
            <NavList compact={compact} />
          </nav>
          <div className="flex w-full flex-col gap-3">
            {compact ? null : <LookSwitches />}
            <div className="border-t pt-2">
              <UserMenu compact={compact} onKeyboard={help} />
            </div>
          </div>
        </aside>
        <main id="main" tabIndex={-1} className="min-w-0 grow outline-none">
          {children}
        </main>
        {helpAsked ? <KeyboardHelp open={helpOpen} onOpenChange={setHelpOpen} lettersOn={letters.on} onLettersChange={letters.set} /> : null}
        {commandsAsked ? <CommandPalette open={commandsOpen} onOpenChange={openCommands} onKeyboard={help} /> : null}
      </div>
    </PageCommandsProvider>
  );
}

/** How everything looks: colours, and how close rows stand. */
const LookSwitches = () => (
  <div className="flex flex-wrap items-center gap-2">
    <ThemeSwitch />
    <DensitySwitch />
  </div>
);

function SideTop({ compact }: { readonly compact: boolean }) {
  const say = useWords();
  const { slug, workspace } = useWorkspace();
  return (
    <Link href={`/${slug}`} className={classes("focus-ring mb-4 block rounded-md", compact ? "mt-1" : "px-2 pt-2")} aria-label={say("Thenwise, {workspace}: Today", { workspace })}>
      {compact ? <BrandMark className="size-8" /> : <Brand />}
      {compact ? null : <span className="mt-1 block truncate text-sm text-ink-soft">{workspace}</span>}
    </Link>
  );
}

function TopBar({ onHelp, onCommands }: { readonly onHelp: () => void; readonly onCommands: () => void }) {
  const say = useWords();
  const { slug, workspace } = useWorkspace();
  const [open, setOpen] = useState(false);
  return (
    <header className="sticky top-0 z-30 flex h-14 items-center gap-2 border-b bg-surface px-3 md:hidden">
      <IconButton name={say("Menu")} icon={<MenuIcon />} onClick={() => setOpen(true)} />
      <Link href={`/${slug}`} aria-label={say("Thenwise, {workspace}: Today", { workspace })} className="focus-ring rounded-md">
        <Brand />
      </Link>
      <CommandButton look="bar" onOpen={onCommands} />
      <Sheet open={open} onOpenChange={setOpen} side="left" size="sm" title={workspace}>
        <nav aria-label={say("Workspace")} className="grow">
          <NavList onGo={() => setOpen(false)} />
        </nav>
        <LookSwitches />
        <UserMenu onKeyboard={onHelp} />
      </Sheet>
    </header>
  );
}
