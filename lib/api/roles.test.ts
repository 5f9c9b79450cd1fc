import { describe, expect, it } from "vitest";
import { can, permissions, roles, type Permission, type Role } from "./roles";

const promised: Readonly<Record<Role, readonly Permission[]>> = {
  viewer: ["read"],
  reviewer: ["read", "audit.read"],
  editor: ["read", "library.edit", "campaigns.edit"],
  publisher: ["read", "releases.publish", "releases.withdraw", "audit.read"],
  stopper: ["read", "releases.withdraw"],
  admin: permissions,
};

describe.each(roles)("a %s", (role) => {
  it.each(permissions)("and %s", (permission) => {
    expect(can(role, permission)).toBe(promised[role].includes(permission));
  });
});
