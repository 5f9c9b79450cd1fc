import { expect, it } from "vitest";
import { isAt, placeGroups, places } from "./places";

it.each([
  { why: "Today is only itself", pathname: "/pine/campaigns", path: "", expected: false },
  { why: "Today", pathname: "/pine", path: "", expected: true },
  { why: "a page below a place belongs to it", pathname: "/pine/campaigns/cmp_vip", path: "/campaigns", expected: true },
  { why: "a name that only begins alike does not", pathname: "/pine/campaigns-old", path: "/campaigns", expected: false },
  { why: "another workspace does not", pathname: "/fir/campaigns", path: "/campaigns", expected: false },
])("where one is: $why", ({ pathname, path, expected }) => {
  expect(isAt(pathname, "pine", path)).toBe(expected);
});

it("what campaigns are made of is one click away, not among the settings", () => {
  const library = placeGroups.find(({ title }) => title === "Library");
  expect(library?.places.map(({ label }) => label)).toEqual(expect.arrayContaining(["Audiences", "Personas", "Placements", "Attributes", "Events", "Pictures", "Content types"]));
});

it("no two places have the same letter or the same address", () => {
  for (const part of ["key", "path"] as const) expect(new Set(places.map((place) => place[part])).size).toBe(places.length);
});
