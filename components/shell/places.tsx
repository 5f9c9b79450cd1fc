import { type IconComponent } from "@/components/ui/icon";
import { CalendarDays, History, Image, LayoutTemplate, MousePointerClick, Settings, Shapes, Tags, UsersRound, VenetianMask, Workflow } from "@/components/ui/icons";
import { message } from "@/lib/words/message";

export type Place = { readonly path: string; readonly label: string; readonly icon: IconComponent; /** After G. */ readonly key: string };

/** Places that belong together. Null: they need no name. */
export type PlaceGroup = { readonly title: string | null; readonly places: readonly Place[] };

/** Where one can go in a workspace: the work, what it is made of, and how it is set up. A new page is one line here, and has its link, its key and its command. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    title: null,
    places: [
      { path: "", label: message("Today"), icon: CalendarDays, key: "t" },
      { path: "/campaigns", label: message("Campaigns"), icon: Workflow, key: "c" },
      { path: "/releases", label: message("Releases"), icon: History, key: "r" },
    ],
  },
  {
    title: message("Library"),
    places: [
      { path: "/audiences", label: message("Audiences"), icon: UsersRound, key: "a" },
      { path: "/personas", label: message("Personas"), icon: VenetianMask, key: "p" },
      { path: "/placements", label: message("Placements"), icon: LayoutTemplate, key: "l" },
      { path: "/attributes", label: message("Attributes"), icon: Tags, key: "b" },
      { path: "/events", label: message("Events"), icon: MousePointerClick, key: "e" },
      { path: "/pictures", label: message("Pictures"), icon: Image, key: "i" },
      { path: "/content-types", label: message("Content types"), icon: Shapes, key: "y" },
    ],
  },
  { title: null, places: [{ path: "/settings", label: message("Settings"), icon: Settings, key: "s" }] },
];

export const places: readonly Place[] = placeGroups.flatMap((group) => group.places);

type SettingsPlace = { readonly path: string; readonly label: string };

/** The pages of the settings. One that a role may not open says why, and whom to ask. */
export const settingsPlaces: readonly SettingsPlace[] = [
  { path: "/settings/environments", label: message("Environments") },
  { path: "/settings/time-zone", label: message("Time zone") },
  { path: "/settings/workspace-file", label: message("Workspace file") },
  { path: "/settings/keys", label: message("Keys") },
  { path: "/settings/people", label: message("People") },
  { path: "/settings/audit", label: message("Audit") },
  { path: "/settings/you", label: message("You") },
];

/** Whether a page belongs to a place of the navigation. */
export function isAt(pathname: string, slug: string, path: string): boolean {
  const address = `/${slug}${path}`;
  return path === "" ? pathname === address : pathname === address || pathname.startsWith(`${address}/`);
}
