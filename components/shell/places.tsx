import { type IconComponent } from "@/components/ui/icon";
import { CalendarDays, History, LayoutTemplate, Settings, UsersRound, VenetianMask, Workflow } from "@/components/ui/icons";
import { can, type Permission, type Role } from "@/lib/api/roles";
import { message } from "@/lib/words/message";

export type Place = { readonly path: string; readonly label: string; readonly icon: IconComponent; /** After G. */ readonly key: string };

/** Where one can go in a workspace, in the order of the work. */
export const places: readonly Place[] = [
  { path: "", label: message("Today"), icon: CalendarDays, key: "t" },
  { path: "/campaigns", label: message("Campaigns"), icon: Workflow, key: "c" },
  { path: "/audiences", label: message("Audiences"), icon: UsersRound, key: "a" },
  { path: "/personas", label: message("Personas"), icon: VenetianMask, key: "p" },
  { path: "/placements", label: message("Placements"), icon: LayoutTemplate, key: "l" },
  { path: "/releases", label: message("Releases"), icon: History, key: "r" },
  { path: "/settings", label: message("Settings"), icon: Settings, key: "s" },
];

type SettingsPlace = { readonly path: string; readonly label: string; readonly needs: Permission };

const settingsPlaces: readonly SettingsPlace[] = [
  { path: "/settings/attributes", label: message("Attributes"), needs: "read" },
  { path: "/settings/content-types", label: message("Content types"), needs: "read" },
  { path: "/settings/environments", label: message("Environments"), needs: "read" },
  { path: "/settings/workspace-file", label: message("Workspace file"), needs: "read" },
  { path: "/settings/keys", label: message("Keys"), needs: "keys.manage" },
  { path: "/settings/people", label: message("People"), needs: "people.manage" },
  { path: "/settings/audit", label: message("Audit"), needs: "audit.read" },
  { path: "/settings/you", label: message("You"), needs: "read" },
];

/** The pages of the settings that a role may open. */
export const settingsFor = (role: Role): readonly SettingsPlace[] => settingsPlaces.filter(({ needs }) => can(role, needs));

/** Whether a page belongs to a place of the navigation. */
export function isAt(pathname: string, slug: string, path: string): boolean {
  const address = `/${slug}${path}`;
  return path === "" ? pathname === address : pathname === address || pathname.startsWith(`${address}/`);
}
