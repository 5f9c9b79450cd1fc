import { can, permissions, type Permission, type Role } from "./roles";

/** Some of those who may do something, by name, and how many more there are. */
export type Colleagues = { readonly names: readonly string[]; readonly more: number };

/** Whom somebody can ask: for each permission that they lack, those who have it. Names and nothing else, as everybody in a workspace sees them beside what others did. */
export type WhoMay = Readonly<Partial<Record<Permission, Colleagues>>>;

/** So many names are said; the rest is a number. */
export const mostNames = 3;

/** Whom somebody of this role can ask, among the members of their workspace, in the order given. Those who have little else to do with it come before admins, who may everything. */
export function whoMay(role: Role, members: readonly { readonly name: string; readonly role: Role }[]): WhoMay {
  const lacking = permissions.filter((permission) => !can(role, permission));
  return Object.fromEntries(
    lacking.map((permission) => {
      const able = members.filter((member) => can(member.role, permission));
      const names = [...able.filter((member) => member.role !== "admin"), ...able.filter((member) => member.role === "admin")].map(({ name }) => name);
      return [permission, { names: names.slice(0, mostNames), more: Math.max(0, names.length - mostNames) }];
    }),
  );
}
