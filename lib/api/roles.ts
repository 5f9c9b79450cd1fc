import { message } from "@/lib/words/message";

/** Who somebody is in a workspace. The list is the type. */
export const roles = ["viewer", "reviewer", "editor", "publisher", "stopper", "admin"] as const;
export type Role = (typeof roles)[number];

/** What can be allowed. The list is the type. */
export const permissions = [
  /** See the library, campaigns, releases. */
  "read",
  /** Change attributes, placements, personas, audiences. */
  "library.edit",
  "campaigns.edit",
  "releases.publish",
  /** Take a campaign out of an environment. */
  "releases.withdraw",
  "keys.manage",
  "people.manage",
  "audit.read",
] as const;
export type Permission = (typeof permissions)[number];

const allowed: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ["read"],
  reviewer: ["read", "audit.read"],
  editor: ["read", "library.edit", "campaigns.edit"],
  publisher: ["read", "releases.publish", "releases.withdraw", "audit.read"],
  // May stop anything at any hour, and start nothing.
  stopper: ["read", "releases.withdraw"],
  admin: permissions,
};

/** Whether a role allows something: the only table of who may do what, read by the server's use-cases and by buttons that hide. */
export const can = (role: Role, permission: Permission): boolean => allowed[role].includes(permission);

/** What each role is called, and what it may do, in a sentence. */
export const roleWords: Readonly<Record<Role, { readonly label: string; readonly may: string }>> = {
  viewer: { label: message("Viewer"), may: message("Sees everything, changes nothing.") },
  reviewer: { label: message("Reviewer"), may: message("Sees everything, the audit log too, and changes nothing.") },
  editor: { label: message("Editor"), may: message("Draws campaigns and keeps audiences, personas, placements and attributes.") },
  publisher: { label: message("Publisher"), may: message("Puts campaigns live and takes them offline.") },
  stopper: { label: message("Stopper"), may: message("Takes campaigns offline at any hour, starts nothing.") },
  admin: { label: message("Admin"), may: message("Everything, with people and keys.") },
};
