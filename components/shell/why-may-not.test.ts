import { expect, it } from "vitest";
import { whyMayNot } from "./why-may-not";
import { permissions } from "@/lib/api/roles";
import { inEnglish } from "@/lib/words/words";

const lack = (names: readonly string[], more = 0) => whyMayNot({ permission: "releases.publish", role: "editor", colleagues: { names, more } }, inEnglish);

it.each([
  { names: ["Paul"], more: 0, says: "As editor you may not publish. Ask Paul." },
  { names: ["Paul", "Ada"], more: 0, says: "As editor you may not publish. Ask Paul or Ada." },
  { names: ["Paul", "Ada", "Ole"], more: 1, says: "As editor you may not publish. Ask Paul, Ada, Ole or 1 other person." },
  { names: ["Paul", "Ada", "Ole"], more: 40, says: "As editor you may not publish. Ask Paul, Ada, Ole or 40 other people." },
  { names: [], more: 0, says: "As editor you may not publish. Nobody who is here now may; an admin can give somebody that role." },
])("$says", ({ names, more, says }) => expect(lack(names, more)).toBe(says));

it("every refusal says the next step", () => {
  for (const permission of permissions) expect(whyMayNot({ permission, role: "viewer", colleagues: { names: ["Ada"], more: 0 } }, inEnglish)).toMatch(/ may not .+\. Ask Ada\.$/);
});
