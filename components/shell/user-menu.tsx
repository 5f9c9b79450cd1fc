"use client";

import { useSignOut } from "./use-sign-out";
import { useWorkspace } from "./workspace-context";
import { useLanguage } from "@/components/shell/use-language";
import { Avatar } from "@/components/ui/avatar";
import { Menu, MenuItem, MenuLabel, MenuLink, MenuSeparator } from "@/components/ui/dropdown-menu";
import { Building2, ChevronsUpDown, Keyboard, Languages, LogOut, UserRound } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { roleWords } from "@/lib/api/roles";
import { languageList, languages } from "@/lib/words/languages";

type UserMenuProps = { readonly compact?: boolean; readonly onKeyboard: () => void };

/** Who you are here, and the way out. */
export function UserMenu({ compact = false, onKeyboard }: UserMenuProps) {
  const say = useWords();
  const { person, email, role, slug, hasOthers } = useWorkspace();
  const { language, choose } = useLanguage();
  const signOut = useSignOut();
  const letter = person.charAt(0).toUpperCase();
  const trigger = (
    <button
      type="button"
      aria-label={say("{person}, {label}: your menu", { person, label: say(roleWords[role].label) })}
      className="focus-ring flex w-full items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-ink/6"
    >
      <Avatar face={letter} size="sm" />
      {compact ? null : (
        <>
          <span className="min-w-0 grow">
            <span className="block truncate text-sm leading-4.5 font-semibold">{person}</span>
            <span className="block truncate text-xs text-ink-soft">{say(roleWords[role].label)}</span>
          </span>
          <ChevronsUpDown className="icon-4 shrink-0 text-ink-faint" />
        </>
      )}
    </button>
  );
  return (
    <Menu trigger={trigger} side="top" align="start">
      <MenuLabel>
        <span className="block max-w-64 truncate font-semibold text-ink">{email}</span>
        <span className="block max-w-64">
          {say("{role}: {may}", { role: say(roleWords[role].label), may: say(roleWords[role].may) })}
        </span>
      </MenuLabel>
      <MenuSeparator />
      <MenuLink icon={<UserRound />} href={`/${slug}/settings/you`}>
        {say("You and your password")}
      </MenuLink>
      {hasOthers ? (
        <MenuLink icon={<Building2 />} href="/">
          {say("Another workspace")}
        </MenuLink>
      ) : null}
      {languageList.map((each) =>
        each === language ? null : (
          <MenuItem key={each} icon={<Languages />} onSelect={() => choose(each)}>
            <span lang={each}>{languages[each].name}</span>
          </MenuItem>
        ),
      )}
      <MenuItem icon={<Keyboard />} onSelect={onKeyboard} aside="?">
        {say("Keyboard")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<LogOut />} onSelect={signOut}>
        {say("Sign out")}
      </MenuItem>
    </Menu>
  );
}
