import { describe, expect, it } from "vitest";
import { mostNames, whoMay } from "./who-may";

const members = [{ name: "Ada", role: "admin" }, { name: "Edda", role: "editor" }, { name: "Paul", role: "publisher" }, { name: "Stella", role: "stopper" }, { name: "Vera", role: "viewer" }] as const;

describe("whom somebody can ask", () => {
  it.each([
    { role: "editor", permission: "releases.publish", names: ["Paul", "Ada"] },
    { role: "editor", permission: "releases.withdraw", names: ["Paul", "Stella", "Ada"] },
    { role: "publisher", permission: "campaigns.edit", names: ["Edda", "Ada"] },
    { role: "viewer", permission: "people.manage", names: ["Ada"] },
    { role: "stopper", permission: "releases.publish", names: ["Paul", "Ada"] },
  ] as const)("a $role for $permission: $names", ({ role, permission, names }) => expect(whoMay(role, members)[permission]).toEqual({ names, more: 0 }));

  it("nobody is named for what one may do oneself", () => {
    expect(whoMay("editor", members)["campaigns.edit"]).toBeUndefined();
    expect(whoMay("admin", members)).toEqual({});
  });

  it.each([mostNames - 1, mostNames, mostNames + 1, 400])("of %i people a few are named", (count) => {
    const many = Array.from({ length: count }, (_, index) => ({ name: `P${index}`, role: "publisher" }) as const);
    expect(whoMay("editor", many)["releases.publish"]).toEqual({ names: many.slice(0, mostNames).map(({ name }) => name), more: Math.max(0, count - mostNames) });
  });
});
