"use client";

import { useTheme } from "next-themes";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { type Command } from "./command";
import { useDensity } from "@/components/shell/density";
import { useSignOut } from "@/components/shell/use-sign-out";
import { useWorkspace } from "@/components/shell/workspace-context";
import { type IconComponent } from "@/components/ui/icon";
import { Keyboard, LogOut, Monitor, Moon, Plus, Rows3, Rows4, Sun, UserRoundPlus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { can, type Permission } from "@/lib/api/roles";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** What can be done from any page: begin something, change how it looks, leave. */
export function useDoCommands(onKeyboard: () => void): readonly Command[] {
  const say = useWords();
  const { slug, role } = useWorkspace();
  const { setTheme } = useTheme();
  const { setDensity } = useDensity();
  const router = useRouter();
  const signOut = useSignOut();
  return useMemo(() => {
    const deed = deedIn(say);
    const begin = beginnings
      .filter(({ needs }) => can(role, needs))
      .map(({ id, label, icon, address }) => deed({ id, label, icon, words: message("create, add, make"), run: () => router.push(`/${slug}${address}`) }));
    return [
      ...begin,
      deed({ id: "do:theme-light", label: message("Light colours"), icon: Sun, words: message("theme, day, bright"), run: () => setTheme("light") }),
      deed({ id: "do:theme-dark", label: message("Dark colours"), icon: Moon, words: message("theme, night, mode"), run: () => setTheme("dark") }),
      deed({ id: "do:theme-system", label: message("Colours as the system"), icon: Monitor, words: message("theme, automatic"), run: () => setTheme("system") }),
      deed({ id: "do:rows-comfortable", label: message("Comfortable rows"), icon: Rows3, words: message("density, spacing, roomy"), run: () => setDensity("comfortable") }),
      deed({ id: "do:rows-compact", label: message("Compact rows"), icon: Rows4, words: message("density, spacing, dense, tight"), run: () => setDensity("compact") }),
      { ...deed({ id: "do:keyboard", label: message("Keyboard"), icon: Keyboard, words: message("keys, shortcuts, help"), run: onKeyboard }), keys: ["?"] },
      deed({ id: "do:sign-out", label: message("Sign out"), icon: LogOut, words: message("leave, log out"), run: signOut }),
    ];
  }, [onKeyboard, role, router, say, setDensity, setTheme, signOut, slug]);
}

type Beginning = { readonly id: string; readonly label: string; readonly icon: IconComponent; readonly needs: Permission; readonly address: string };

const beginnings: readonly Beginning[] = [
  { id: "do:new-campaign", label: message("New campaign"), icon: Plus, needs: "campaigns.edit", address: "/campaigns?new=campaign" },
  { id: "do:new-audience", label: message("New audience"), icon: Plus, needs: "library.edit", address: "/audiences?new=audience" },
  { id: "do:new-persona", label: message("New persona"), icon: Plus, needs: "library.edit", address: "/personas?new=persona" },
  { id: "do:new-placement", label: message("New placement"), icon: Plus, needs: "library.edit", address: "/placements?new=placement" },
  { id: "do:new-attribute", label: message("New attribute"), icon: Plus, needs: "library.edit", address: "/attributes?new=attribute" },
  { id: "do:new-event", label: message("New event"), icon: Plus, needs: "library.edit", address: "/events?new=event" },
  { id: "do:new-content-type", label: message("New content type"), icon: Plus, needs: "library.edit", address: "/content-types?new=type" },
  { id: "do:invite", label: message("Invite somebody"), icon: UserRoundPlus, needs: "people.manage", address: "/settings/people?new=person" },
  { id: "do:new-key", label: message("New key"), icon: Plus, needs: "keys.manage", address: "/settings/keys?new=key" },
];

type Deed = { readonly id: string; readonly label: string; readonly icon: IconComponent; readonly words: string; readonly run: () => void };

const deedIn =
  (say: Words) =>
  ({ id, label, icon: Icon, words, run }: Deed): Command => ({ id, group: "Do", label: say(label), keywords: say(words).split(", "), icon: <Icon />, run });
