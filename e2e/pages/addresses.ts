import { workspace } from "../product";

/** Every page of a workspace, with the heading that says one is there. */
export const workspacePages: readonly { readonly path: string; readonly name: string }[] = [
  { name: "Today", path: "" },
  { name: "Campaigns", path: "/campaigns" },
  { name: "the VIP campaign", path: "/campaigns/cmp_vip_hero" },
  { name: "Audiences", path: "/audiences" },
  { name: "Personas", path: "/personas" },
  { name: "Placements", path: "/placements" },
  { name: "Events", path: "/events" },
  { name: "Releases", path: "/releases" },
  { name: "the first release", path: "/releases/production/1" },
  { name: "Attributes", path: "/attributes" },
  { name: "Pictures", path: "/pictures" },
  { name: "Content types", path: "/content-types" },
  { name: "Environments", path: "/settings/environments" },
  { name: "Workspace file", path: "/settings/workspace-file" },
  { name: "Keys", path: "/settings/keys" },
  { name: "People", path: "/settings/people" },
  { name: "Audit", path: "/settings/audit" },
  { name: "You", path: "/settings/you" },
].map(({ name, path }) => ({ name, path: `/${workspace}${path}` }));
