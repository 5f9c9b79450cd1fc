import { describe, expect, it, test } from "vitest";
import { beginCampaign, freeName, usualPlacement } from "./begin-campaign";
import { blank } from "./template-choice";
import { inEnglish } from "@/lib/words/words";
import { attributes } from "@/prisma/seed/attributes";
import { placements } from "@/prisma/seed/placements";

const library = { attributes, audiences: [], placements };

it("a template says in words what it looks at here", () => {
  const begun = beginCampaign({ begin: "cart-reminder", library, placements: ["home-hero"], say: inEnglish, others: [] }, Math.random);
  expect(begun.asks).toEqual(["In the cart is more than 0 €"]);
  expect(begun.toDo).toEqual([]);
});

it("where nothing fits it asks nothing and says what is needed", () => {
  const begun = beginCampaign({ begin: "cart-reminder", library: { ...library, attributes: [] }, placements: ["home-hero"], say: inEnglish, others: [] }, Math.random);
  expect(begun.asks).toEqual([]);
  expect(begun.toDo).toEqual([expect.stringContaining("In the cart")]);
});

it("a blank campaign begins at its entry, with the places that were chosen", () => {
  const { flow, first } = beginCampaign({ begin: blank, library, placements: ["home-hero"], say: inEnglish, others: [] }, Math.random);
  expect(flow.nodes[first ?? ""]).toMatchObject({ kind: "entry", placements: ["home-hero"] });
});

describe("the name to begin with", () => {
  test.each([
    { begin: "welcome-back", taken: [], name: "Welcome back" },
    { begin: "welcome-back", taken: ["welcome BACK"], name: "Welcome back 2" },
    { begin: "welcome-back", taken: ["Welcome back", "Welcome back 2"], name: "Welcome back 3" },
    { begin: blank, taken: [], name: "New campaign" },
  ])("$begin beside $taken: $name", ({ begin, taken, name }) => expect(freeName(begin, taken, inEnglish)).toBe(name));
});

test("where it shows before anybody chose: the large picture, else the first place, else nowhere", () => {
  expect(usualPlacement(placements)).toEqual(["home-hero"]);
  expect(usualPlacement(placements.filter(({ contentType }) => contentType === "text"))).toHaveLength(1);
  expect(usualPlacement([])).toEqual([]);
});
