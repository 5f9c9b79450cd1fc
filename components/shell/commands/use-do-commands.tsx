"use client";

import { Keyboard, LogOut, Monitor, Moon, Plus, Rows3, Rows4, Sun, UserRoundPlus, type LucideIcon } from "lucide-react";
import { signOut } from "next-auth/react";
import { useTheme } from "next-themes";
import { useRouter } from "next/navigation";
import { useMemo } from "react";
import { type Command } from "./command";
import { useDensity } from "@/components/shell/density";
import { useWorkspace } from "@/components/shell/workspace-context";
import { can, type Permission } from "@/lib/api/roles";

/** What can be done from any page: begin something, change how it looks, leave. */
export function useDoCommands(onKeyboard: () => void): readonly Command[] {
  const { slug, role } = useWorkspace();
  const { setTheme } = useTheme();
  const { setDensity } = useDensity();
  const router = useRouter();
  return useMemo(() => {
    const begin = beginnings
      .filter(({ needs }) => can(role, needs))
      .map(({ id, label, icon, address }) => deed({ id, label, icon, words: ["create", "add", "make"], run: () => router.push(`/${slug}${address}`) }));
    return [
      ...begin,
      deed({ id: "do:theme-light", label: "Light colours", icon: Sun, words: ["theme", "day", "bright"], run: () => setTheme("light") }),
      deed({ id: "do:theme-dark", label: "Dark colours", icon: Moon, words: ["theme", "night", "mode"], run: () => setTheme("dark") }),
      deed({ id: "do:theme-system", label: "Colours as the system", icon: Monitor, words: ["theme", "automatic"], run: () => setTheme("system") }),
      deed({ id: "do:rows-comfortable", label: "Comfortable rows", icon: Rows3, words: ["density", "spacing", "roomy"], run: () => setDensity("comfortable") }),
      deed({ id: "do:rows-compact", label: "Compact rows", icon: Rows4, words: ["density", "spacing", "dense", "tight"], run: () => setDensity("compact") }),
      { ...deed({ id: "do:keyboard", label: "Keyboard", icon: Keyboard, words: ["keys", "shortcuts", "help"], run: onKeyboard }), keys: ["?"] },
      deed({ id: "do:sign-out", label: "Sign out", icon: LogOut, words: ["leave", "log out"], run: () => void signOut({ callbackUrl: "/sign-in" }) }),
    ];
  }, [onKeyboard, role, router, setDensity, setTheme, slug]);
}

type Beginning = { readonly id: string; readonly label: string; readonly icon: LucideIcon; readonly needs: Permission; readonly address: string };

const beginnings: readonly Beginning[] = [
  { id: "do:new-campaign", label: "New campaign", icon: Plus, needs: "campaigns.edit", address: "/campaigns?new=campaign" },
  { id: "do:new-audience", label: "New audience", icon: Plus, needs: "library.edit", address: "/audiences?new=audience" },
  { id: "do:new-persona", label: "New persona", icon: Plus, needs: "library.edit", address: "/personas?new=persona" },
  { id: "do:new-placement", label: "New placement", icon: Plus, needs: "library.edit", address: "/placements?new=placement" },
  { id: "do:new-attribute", label: "New attribute", icon: Plus, needs: "library.edit", address: "/settings/attributes?new=attribute" },
  { id: "do:invite", label: "Invite somebody", icon: UserRoundPlus, needs: "people.manage", address: "/settings/people?new=person" },
  { id: "do:new-key", label: "New key", icon: Plus, needs: "keys.manage", address: "/settings/keys?new=key" },
];

type Deed = { readonly id: string; readonly label: string; readonly icon: LucideIcon; readonly words: readonly string[]; readonly run: () => void };

const deed = ({ id, label, icon: Icon, words, run }: Deed): Command => ({ id, group: "Do", label, keywords: words, icon: <Icon aria-hidden />, run });
