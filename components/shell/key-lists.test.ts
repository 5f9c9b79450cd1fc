import { expect, it } from "vitest";
import { keyListsFor } from "./key-lists";

const titles = (pathname: string, mayEdit = true) => keyListsFor({ pathname, slug: "pine", control: "Ctrl", mayEdit }).map(({ title }) => title);

it.each([
  { why: "Today has only what works everywhere", pathname: "/pine", expected: ["On every page", "In menus, lists and choices"] },
  { why: "so has the list of campaigns", pathname: "/pine/campaigns", expected: ["On every page", "In menus, lists and choices"] },
  { why: "a campaign has its own first", pathname: "/pine/campaigns/cmp_vip", expected: ["With a card chosen", "On the canvas", "In the outline", "On every page", "In menus, lists and choices"] },
])("the keys of a page: $why", ({ pathname, expected }) => {
  expect(titles(pathname)).toEqual(expected);
});

it("who may not change a campaign is not told keys that would do nothing", () => {
  const does = (mayEdit: boolean) => keyListsFor({ pathname: "/pine/campaigns/cmp_vip", slug: "pine", control: "⌘", mayEdit }).flatMap(({ lines }) => lines.map((line) => line.does));
  expect(does(true)).toEqual(expect.arrayContaining(["Add after it", "Undo", "Copy"]));
  expect(does(false)).not.toEqual(expect.arrayContaining(["Add after it"]));
  expect(does(false)).toEqual(expect.arrayContaining(["Its settings", "Copy", "Follow the branches"]));
});

it("keys are called as on the person's keyboard", () => {
  const [list] = keyListsFor({ pathname: "/pine", slug: "pine", control: "⌘", mayEdit: true });
  expect(list?.lines[0]).toEqual({ keys: ["⌘", "K"], joined: "together", does: "Find or do anything" });
});
